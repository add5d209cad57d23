package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.journal.Draft;
import dev.onward.journal.Problem;
import dev.onward.practice.Sitting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What {@code onward reality-test} is told by options. */
final class RealityTestOptions {
    @Option(
            names = "--answer",
            paramLabel = "KEY=TEXT",
            description = "An answer; keys: conclusion, evidence, alternatives, friend. KEY=@FILE and KEY=- read.")
    private final Map<String, String> answers = new LinkedHashMap<>();

    @Option(names = "--belief", paramLabel = "0-100", description = "How far the conclusion is believed, before.")
    private Optional<Integer> belief = Optional.empty();

    @Option(names = "--belief-after", paramLabel = "0-100", description = "How far it is believed, after.")
    private Optional<Integer> beliefAfter = Optional.empty();

    @Option(names = "--hurt-after", paramLabel = "0-10", description = "How much it hurts, after.")
    private Optional<String> hurtAfter = Optional.empty();

    /** Whether no option says anything to store. */
    boolean saysNothing() {
        return answers.isEmpty() && belief.isEmpty() && beliefAfter.isEmpty();
    }

    /** What the options say, answered as at a terminal. */
    Draft said(Desk desk, Draft draft) {
        Sitting sitting = desk.words().sitting(draft);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            if (!sitting.practice().keys().contains(answer.getKey())) {
                throw Problem.usage("there is no question \"" + answer.getKey() + "\"")
                        .withHint("the questions are "
                                + String.join(", ", sitting.practice().keys()));
            }
            String text = desk.input().text("--answer", answer.getValue());
            sitting = sitting.answer(answer.getKey(), List.of(text));
        }
        for (Map.Entry<String, Optional<String>> number : numbers().entrySet()) {
            if (number.getValue().isPresent()) {
                sitting = sitting.answer(
                        number.getKey(), List.of(number.getValue().get()));
            }
        }
        return sitting.draft();
    }

    private Map<String, Optional<String>> numbers() {
        Map<String, Optional<String>> numbers = new LinkedHashMap<>();
        numbers.put("belief.before", belief.map(String::valueOf));
        numbers.put("belief.after", beliefAfter.map(String::valueOf));
        numbers.put("hurt.after", hurtAfter);
        return numbers;
    }
}
