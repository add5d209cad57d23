/**
 * The sittings: {@code new}, {@code reality-test} and {@code check-in}, and {@code reflect}; the conversation that holds
 * them, and what the guide and a model bring into it.
 */
@NullMarked
package dev.onward.cli.sitting;

import org.jspecify.annotations.NullMarked;
