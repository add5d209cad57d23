/**
 * Turns values into text for a screen, a pipe or a screen reader. Pure: no input, no output, nothing of the process.
 * Colour and signs are decided once, in {@link dev.onward.view.Theme}.
 */
@NullMarked
package dev.onward.view;

import org.jspecify.annotations.NullMarked;
