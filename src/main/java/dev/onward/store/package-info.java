/**
 * The journal's folder: entries, drafts, trash and copies, and how they are written so that nothing is lost. Adapters of
 * the ports in {@code journal}; uses {@code format} for the text of the files. Its rooms read ({@code index}) and look
 * after ({@code checkup}) what this package writes.
 */
@NullMarked
package dev.onward.store;

import org.jspecify.annotations.NullMarked;
