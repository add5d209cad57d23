/**
 * Entries as text: shown, listed, found, edited, deleted, and written for other programs and people.
 */
@NullMarked
package dev.onward.view.entries;

import org.jspecify.annotations.NullMarked;
