package dev.onward.insight.recall;

import dev.onward.journal.Context;
import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What past rejections are looked for by: a text, or another rejection.
 *
 * @param text its words
 * @param entry the rejection, if it is one
 */
public record RecallQuery(String text, Optional<Facts> entry) {
    /** By what someone types. */
    public static RecallQuery of(String text) {
        return new RecallQuery(text.strip(), Optional.empty());
    }

    /** By a rejection: those that felt like it. */
    public static RecallQuery of(Words rejection) {
        List<String> said = new ArrayList<>();
        for (Words.Line line : rejection.lines()) {
            if (!line.key().equals("reframe")) {
                said.add(line.text());
            }
        }
        return new RecallQuery(String.join("\n", said), Optional.of(rejection.facts()));
    }

    /** Whether it asks how such a thing was got over before. */
    public boolean asksForRecovery() {
        return entry.isEmpty() && Asking.FOR_RECOVERY.matcher(text).find();
    }

    Optional<Context> context() {
        return entry.flatMap(Facts::context);
    }

    boolean isItself(EntryId id) {
        return entry.map(asked -> asked.id().equals(id)).orElse(false);
    }

    /** Read when somebody asks in words; a look back from an entry needs no expression. */
    private static final class Asking {
        static final Pattern FOR_RECOVERY = Pattern.compile(
                "(?i)\\b(?:how|what|when|did|does|do)\\b.*\\b(?:g[eo]t(?:ting)? (?:over|past|through|better|going|me|back)"
                        + "|eas(?:e|ed|ing)|help(?:ed)?|sort(?:ed)?|mov(?:e|ed) on|recover(?:ed)?|heal(?:ed)?|cop(?:e|ed)|pass(?:ed)?|stop(?:ped)? hurting)\\b");

        private Asking() {}
    }
}
