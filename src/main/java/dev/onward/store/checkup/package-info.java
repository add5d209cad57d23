/**
 * Looks whether the journal's files are as they should be, and mends what can be mended without touching a word; what
 * {@code onward doctor} shows.
 */
@NullMarked
package dev.onward.store.checkup;

import org.jspecify.annotations.NullMarked;
