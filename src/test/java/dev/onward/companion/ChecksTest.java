package dev.onward.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.insight.ThinkingTrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChecksTest {
    private static final String PERSON =
            "I did not get the job at the library. They picked Kemi. I am such a failure and nobody"
                    + " will ever hire me. I had two interviews since March.";
    private static final Checks CHECKS = Checks.own();

    static Stream<String> answers() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/companion/answers.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void tells_good_answers_from_bad_ones(String line) {
        String expected = line.substring(0, line.indexOf(" | "));
        String answer = line.substring(line.indexOf(" | ") + 3);

        Optional<Fault> fault = CHECKS.reframe(answer, PERSON, text -> false);

        assertThat(fault.map(Fault::name).orElse("ok")).as(answer).isEqualTo(expected);
    }

    @Test
    void keeps_only_what_passes() {
        Suggestions said = new Suggestions(
                List.of(
                        new Reframe(
                                Approach.EVIDENCE,
                                "You will find a better job soon, and then this will look small to you."),
                        new Reframe(
                                Approach.ANOTHER_EXPLANATION,
                                "The library picked one person for one post. It tells you about this choice.")),
                List.of(
                        new TrapSeen("labeling", "I am such a failure"),
                        new TrapSeen("labeling", "I am a complete failure")),
                Optional.of("What would you say to a friend?"));

        Suggestions kept = CHECKS.checked(said, PERSON, text -> false);

        assertThat(kept.reframes())
                .singleElement()
                .extracting(Reframe::approach)
                .isEqualTo(Approach.ANOTHER_EXPLANATION);
        assertThat(kept.traps()).containsExactly(new TrapSeen("labeling", "I am such a failure"));
        assertThat(kept.question()).contains("What would you say to a friend?");
    }

    @Test
    void a_trap_has_one_of_the_names_that_the_guide_knows_too() {
        for (ThinkingTrap trap : ThinkingTrap.values()) {
            TrapSeen seen = new TrapSeen(trap.word(), "I had two interviews since March");
            assertThat(CHECKS.checked(Suggestions.of(seen), PERSON, text -> false)
                            .traps())
                    .containsExactly(seen);
        }
        assertThat(CHECKS.checked(
                                Suggestions.of(new TrapSeen("being a failure", "I am such a failure")),
                                PERSON,
                                text -> false)
                        .traps())
                .isEmpty();
    }

    @Test
    void what_the_care_reader_hears_is_not_shown() {
        Suggestions said = new Suggestions(
                List.of(new Reframe(
                        Approach.EVIDENCE,
                        "The library picked one person for one post. It tells you about this choice.")),
                List.of(),
                Optional.of("Why not ask?"));

        assertThat(CHECKS.checked(said, PERSON, text -> text.contains("library"))
                        .reframes())
                .isEmpty();
        assertThat(CHECKS.question("Tell me more.", PERSON, text -> false)).contains(Fault.TOO_SHORT);
    }
}
