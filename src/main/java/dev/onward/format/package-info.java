/**
 * The written forms of entries and drafts: JSON now, others later. Jackson's streaming core is used here; reading is
 * strict and its errors never repeat a word of the text.
 */
@NullMarked
package dev.onward.format;

import org.jspecify.annotations.NullMarked;
