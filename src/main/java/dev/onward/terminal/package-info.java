/**
 * The conversation with a person at a terminal. The port {@link dev.onward.terminal.Console} is what others see; JLine,
 * the editor and the pager live here and only here.
 */
@NullMarked
package dev.onward.terminal;

import org.jspecify.annotations.NullMarked;
