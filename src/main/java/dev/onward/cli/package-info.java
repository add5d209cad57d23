/**
 * The commands: each turns options into one call and its result into text. Sees the ports of the other packages, never
 * the adapters behind them. Here are the tree of all commands, the options they share, what turns failures into words, and
 * the commands that belong in no room; {@code cli.desk} has what all of them work with.
 */
@NullMarked
package dev.onward.cli;

import org.jspecify.annotations.NullMarked;
