/**
 * Turns values into text for a screen, a pipe or a screen reader. Pure: no input, no output, nothing of the process.
 * Colour and signs are decided once, in {@link dev.onward.view.Theme}. What all rooms need is here (page, theme, wrapping,
 * numbers in words), and what the program says of itself.
 */
@NullMarked
package dev.onward.view;

import org.jspecify.annotations.NullMarked;
