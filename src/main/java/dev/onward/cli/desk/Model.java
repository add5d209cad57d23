package dev.onward.cli.desk;

import dev.onward.companion.Companion;
import dev.onward.companion.ModelChoice;
import dev.onward.journal.Sendings;
import java.util.function.Supplier;

/**
 * The language model that was chosen, and may be asked.
 *
 * @param choice which it is
 * @param asks whether the person is asked each time
 * @param companion asks it; its library is loaded when first needed
 * @param sendings notes each sending
 */
public record Model(ModelChoice choice, boolean asks, Supplier<Companion> companion, Supplier<Sendings> sendings) {}
