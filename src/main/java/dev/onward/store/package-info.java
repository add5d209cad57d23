/**
 * The journal's folder: entries, drafts, and how they are written so that nothing is lost. Adapters of the ports in
 * {@code journal}; uses {@code format} for the text of the files.
 */
@NullMarked
package dev.onward.store;

import org.jspecify.annotations.NullMarked;
