package dev.onward.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.companion.Checks;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Harmful;
import java.nio.charset.StandardCharsets;

/** What a model answered: refused, or texts in which nothing moves the cursor, whose quotes are the person's words. */
public final class AnswersFuzz {
    private static final String PERSON = "Nobody ever wants me. They sent a letter; it was short.";
    private static final Checks CHECKS = Checks.own();

    private AnswersFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Suggestions said = Answers.parse(new String(data, StandardCharsets.UTF_8));
            Suggestions checked = CHECKS.checked(said, PERSON, text -> false);
            checked.traps().forEach(trap -> assertThat(PERSON).containsIgnoringCase(trap.quote()));
            checked.reframes().forEach(reframe -> isSafe(reframe.text()));
            checked.question().ifPresent(AnswersFuzz::isSafe);
        } catch (Refusal refused) {
            assertThat(refused).hasNoSuppressedExceptions();
        }
    }

    private static void isSafe(String text) {
        assertThat(Harmful.isIn(text.replace("\n", ""))).isFalse();
    }
}
