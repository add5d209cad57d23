/**
 * The commands: each turns options into one call and its result into text. Sees the ports of the other packages, never
 * the adapters behind them.
 */
@NullMarked
package dev.onward.cli;

import org.jspecify.annotations.NullMarked;
