package dev.onward.cli.desk;

import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import java.util.List;
import java.util.Locale;

/** A question that is answered with yes or no; whatever does not begin with y is no. */
public final class Consent {
    private Consent() {}

    /** Shows the lines of the question and reads the answer. */
    public static boolean given(Console console, List<String> question) {
        console.show(String.join("\n", question));
        List<String> reply = console.ask(new Field(Field.Shape.ONE_LINE, List.of(), List.of(), typed -> {}));
        return !reply.isEmpty() && reply.get(0).strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
