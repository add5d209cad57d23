/**
 * What every command works with: the {@code Desk} with the ports, input and output, consent, and the exit codes. Knows no
 * command.
 */
@NullMarked
package dev.onward.cli.desk;

import org.jspecify.annotations.NullMarked;
