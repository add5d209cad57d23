/**
 * Completion in the shells: the tree of all commands and their options, and a script of it for each shell.
 */
@NullMarked
package dev.onward.cli.completion;

import org.jspecify.annotations.NullMarked;
