package dev.onward.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.journal.Answer;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuminationTest {
    private static final String SAME = "Nobody wants anything that I write.";
    private static final EntryId ABOUT = new EntryId("2026-11-20-aaaa");

    private static EntryBuilder entry(String id, Kind kind, String at, String words) {
        return new EntryBuilder(new EntryId(id), kind, OffsetDateTime.parse(at))
                .addAnswer(new Answer("conclusion", "", List.of(words)));
    }

    private static Entry test(String id, String at, String words) {
        return entry(id, Kind.REALITY_TEST, at, words).about(ABOUT).build();
    }

    private static final Entry NOW = test("2026-11-23-zzzz", "2026-11-23T12:00:00Z", SAME);
    private static final Entry REJECTION = entry(
                    "2026-11-20-aaaa", Kind.REJECTION, "2026-11-20T12:00:00Z", "They sent it back.")
            .build();

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T12:00:00Z, Nobody wants anything that I write., true",
        "2026-11-16T12:00:00Z, Nobody wants anything that I write., true",
        "2026-11-16T11:59:59Z, Nobody wants anything that I write., false",
        "2026-11-23T12:00:01Z, Nobody wants anything that I write., false",
        "2026-11-22T12:00:00Z, The editor asked about chapter three., false"
    })
    void an_earlier_sitting_counts_in_the_seven_days_before(String at, String words, boolean adds) {
        Entry earlier = test("2026-11-22-bbbb", at, words);

        assertThat(Rumination.addsNothing(NOW, List.of(REJECTION, earlier, NOW)))
                .isEqualTo(adds);
    }

    @Test
    void one_sitting_is_no_rumination_and_few_words_say_nothing() {
        Entry earlier = test("2026-11-22-bbbb", "2026-11-22T12:00:00Z", SAME);

        assertThat(Rumination.addsNothing(NOW, List.of(earlier))).isFalse();
        assertThat(Rumination.addsNothing(
                        test("2026-11-23-zzzz", "2026-11-23T12:00:00Z", "I am no one."), List.of(REJECTION, earlier)))
                .isFalse();
    }

    @Test
    void what_is_about_something_else_does_not_count() {
        Entry other = entry("2026-11-22-bbbb", Kind.REALITY_TEST, "2026-11-22T12:00:00Z", SAME)
                .about(new EntryId("2026-11-01-cccc"))
                .build();
        Entry unbound = entry("2026-11-22-dddd", Kind.REALITY_TEST, "2026-11-22T12:00:00Z", SAME)
                .build();

        assertThat(Rumination.addsNothing(NOW, List.of(REJECTION, other, unbound)))
                .isFalse();
    }

    @Test
    void new_entries_are_held_against_those_that_tell_the_same() {
        Entry now = entry("2026-11-23-zzzz", Kind.REJECTION, "2026-11-23T12:00:00Z", SAME)
                .build();
        Entry one = entry("2026-11-22-bbbb", Kind.REJECTION, "2026-11-22T12:00:00Z", SAME)
                .build();
        Entry two = entry("2026-11-21-cccc", Kind.REJECTION, "2026-11-21T12:00:00Z", SAME)
                .build();
        Entry checkIn = entry("2026-11-21-dddd", Kind.CHECK_IN, "2026-11-21T12:00:00Z", SAME)
                .build();
        Entry unlike = entry("2026-11-21-eeee", Kind.REJECTION, "2026-11-21T12:00:00Z", "The bank gave the post away.")
                .build();

        assertThat(Rumination.addsNothing(now, List.of(one, two))).isTrue();
        assertThat(Rumination.addsNothing(now, List.of(one, checkIn))).isFalse();
        assertThat(Rumination.addsNothing(now, List.of(one, unlike))).isFalse();
    }

    private static Sitting sitting(Practice practice, Entry entry) {
        return new Sitting(
                practice, Questions.own(), Emotions.own(), new Draft(entry, List.of(), Optional.empty(), false));
    }

    @Test
    void writes_to_a_name_and_asks_for_a_small_step_in_the_words_of_the_practice() {
        Sitting first = sitting(Practice.IMMEDIATE, REJECTION);
        Sitting test = sitting(Practice.REALITY_TEST, NOW);

        assertThat(first.toName("Sam").step()).isEqualTo("story.distance");
        assertThat(first.smallStep().step()).isEqualTo("need.act");
        assertThat(test.toName("Sam").prompt()).isEqualTo("If Sam had concluded this, what would you tell Sam?");
        assertThat(test.smallStep().step()).isEqualTo("alternatives.act");
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.Form.class,
            names = {"FINDINGS", "BRAKE", "MOOD", "YES_OR_NO", "LINE", "HURT_OR_SETTLED"})
    void what_is_not_asked_cannot_be_answered(Question.Form form) {
        Question question = new Question("x", form, "", "", Optional.empty());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> sitting(Practice.REALITY_TEST, NOW).answer(question, List.of("y")));
    }

    @Test
    void a_sitting_without_answers_is_empty_and_a_practice_has_a_kind() {
        Entry blank = new EntryBuilder(new EntryId("2026-11-23-zzzz"), Kind.RECALL, NOW.at())
                .about(ABOUT)
                .build();

        assertThat(sitting(Practice.RECALL, blank).isEmpty()).isTrue();
        assertThat(sitting(Practice.PATTERNS, NOW).isEmpty()).isFalse();
        assertThat(sitting(Practice.CHECK_IN, NOW).isEmpty()).isFalse();
        assertThat(sitting(Practice.REALITY_TEST, NOW).isEmpty()).isFalse();
        for (Kind kind : Kind.values()) {
            assertThat(Practice.of(kind).kind()).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @CsvSource({"trap.0, x", "belief.before, 101", "belief.after, many", "hurt.after, 11"})
    void what_is_not_understood_is_asked_again(String step, String typed) {
        Question.Form form = step.startsWith("trap")
                ? Question.Form.AGREEMENT
                : step.startsWith("belief") ? Question.Form.BELIEF : Question.Form.HURT;
        Question question = new Question(step, form, "", "", Optional.empty());

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> sitting(Practice.REALITY_TEST, NOW).answer(question, List.of(typed)));
    }
}
