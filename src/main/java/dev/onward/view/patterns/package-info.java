/**
 * The patterns as text: a glance, a section at length, two times beside each other, and the page for a browser, whose
 * charts are drawn from its tables. A figure of the terminal and its plot on the page change together.
 */
@NullMarked
package dev.onward.view.patterns;

import org.jspecify.annotations.NullMarked;
