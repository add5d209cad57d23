/** Whole evenings with the packaged program, typed in a real terminal. */
@NullMarked
package dev.onward.stories;

import org.jspecify.annotations.NullMarked;
