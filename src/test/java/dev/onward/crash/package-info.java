/** Killing, crowding and starving the program, and looking whether a word is lost. */
@NullMarked
package dev.onward.crash;

import org.jspecify.annotations.NullMarked;
