package dev.onward.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.onward.journal.Answer;
import dev.onward.journal.Context;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SittingTest {
    private static final Entry BLANK = Entry.blank(
            new EntryId("2026-11-23-k3f9"), Kind.REJECTION, OffsetDateTime.parse("2026-11-23T09:15:02+01:00"));

    private static Sitting sitting(Entry entry) {
        return new Sitting(Practice.IMMEDIATE, Questions.own(), Emotions.own(), Draft.of(entry));
    }

    private static Sitting fresh() {
        return sitting(BLANK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    romantic     | context, hurt.before, what-happened 1/4, brake, received, what-happened.romantic, feelings 2/4, story 3/4, story.romantic, need 4/4, hurt.expected, hurt.after
                    professional | context, hurt.before, what-happened 1/4, brake, received, feelings 2/4, story 3/4, story.professional, need 4/4, hurt.expected, hurt.after
                    creative     | context, hurt.before, what-happened 1/4, brake, received, feelings 2/4, story 3/4, story.creative, need 4/4, hurt.expected, hurt.after
                    social       | context, hurt.before, what-happened 1/4, brake, received, feelings 2/4, story 3/4, story.social, need 4/4, hurt.expected, hurt.after
                    other        | context, hurt.before, what-happened 1/4, brake, received, feelings 2/4, story 3/4, story.other, need 4/4, hurt.expected, hurt.after
                    ''           | context, hurt.before, what-happened 1/4, brake, received, feelings 2/4, story 3/4, story.other, need 4/4, hurt.expected, hurt.after
                    """)
    void asks_in_this_order(String context, String steps) {
        List<String> asked = new ArrayList<>();
        Sitting now = fresh();
        for (Optional<Question> next = now.next(); next.isPresent(); next = now.next()) {
            Question question = next.get();
            asked.add(question.step()
                    + question.progress().map(progress -> " " + progress).orElse(""));
            assertThat(question.prompt()).isNotBlank();
            now = now.answer(question, question.step().equals("context") ? List.of(context) : List.of());
        }

        assertThat(String.join(", ", asked)).isEqualTo(steps);
        assertThat(now.draft().entry())
                .isEqualTo(BLANK.change()
                        .context(context.isEmpty() ? Context.OTHER : Context.valueOf(context.toUpperCase(Locale.ROOT)))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"r, romantic", "PRO, professional", "' creative ', creative", "s, social", "oth, other"})
    void a_context_may_be_begun(String typed, String context) {
        assertThat(fresh().answer("context", List.of(typed)).draft().entry().context())
                .map(Context::word)
                .contains(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "romance", "1", "romantic social"})
    void a_context_that_is_none_is_asked_again(String typed) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> fresh().answer("context", List.of(typed)))
                .withMessage("please choose romantic, professional, creative, social, other, or just Enter");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "' 7 ', 7", "8/10, 8", "8 / 10, 8"})
    void hurt_is_a_number(String typed, int number) {
        Entry entry = fresh().answer("hurt.before", List.of(typed))
                .answer("hurt.expected", List.of(typed))
                .answer("hurt.after", List.of(typed))
                .draft()
                .entry();

        assertThat(entry.hurt().before()).hasValue(number);
        assertThat(entry.hurt().expected()).hasValue(number);
        assertThat(entry.hurt().after()).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "a lot", "7.5", "٧", "1 0", "8/5"})
    void hurt_that_is_no_number_is_asked_again(String typed) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> fresh().answer("hurt.before", List.of(typed)))
                .withMessage("please type a whole number from 0 to 10, or just Enter");
    }

    @Test
    void a_follow_up_is_kept_under_the_key_of_its_question() {
        Entry entry = fresh().answer("context", List.of("creative"))
                .answer("story", List.of("Too late.", "", "Too old.", ""))
                .answer("story.creative", List.of("The pacing note."))
                .draft()
                .entry();

        assertThat(entry.answers())
                .containsExactly(
                        new Answer("story", "What are you taking it to mean?", List.of("Too late.", "", "Too old.")),
                        new Answer(
                                "story",
                                "Did they say anything you can use, and what may only mean: not this reader, not now?",
                                List.of("The pacing note.")));
    }

    @Test
    void words_received_are_kept_apart() {
        Entry entry =
                fresh().answer("received", List.of("No.", "Sorry.")).draft().entry();

        assertThat(entry.received()).containsExactly("No.", "Sorry.");
        assertThat(entry.answers()).isEmpty();
    }

    @Test
    void feelings_are_kept_as_written_and_their_emotions_named_once() {
        Entry entry = sitting(BLANK.change().emotions(List.of("sad")).build())
                .answer("feelings", List.of("sad, gutted"))
                .draft()
                .entry();

        assertThat(entry.emotions()).containsExactly("sad", "gutted");
        assertThat(entry.answersTo("feelings")).extracting(Answer::text).containsExactly(List.of("sad, gutted"));
    }

    @Test
    void blank_lines_skip() {
        Sitting skipped = fresh().answer("story", List.of(" ", ""));

        assertThat(skipped.draft().entry()).isEqualTo(BLANK);
        assertThat(skipped.draft().done()).containsExactly("story");
    }

    @Test
    void an_unknown_step_is_a_mistake_of_the_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> fresh().answer("weather", List.of("rain")));
        assertThatIllegalArgumentException().isThrownBy(() -> fresh().answer("story.creative", List.of("x")));
    }

    @Test
    void goes_on_where_it_was_left() {
        Draft left = new Draft(
                BLANK.change().context(Context.SOCIAL).build(),
                List.of("context", "hurt.before", "what-happened", "brake"),
                Optional.empty(),
                false);
        Sitting sitting = new Sitting(Practice.IMMEDIATE, Questions.own(), Emotions.own(), left);
        Question next = sitting.next().orElseThrow();

        assertThat(next.step()).isEqualTo("received");
        assertThat(sitting.typing(next, List.of("We re")).draft().typedTo("received"))
                .containsExactly("We re");
        assertThat(sitting.typing(next, List.of("We re")).next()).contains(next);
    }

    @Test
    void does_not_ask_for_what_is_known() {
        Entry told = fresh().answer("context", List.of("o"))
                .answer("hurt.before", List.of("1"))
                .answer("hurt.expected", List.of("2"))
                .answer("hurt.after", List.of("3"))
                .answer("what-happened", List.of("a"))
                .answer("story", List.of("b"))
                .answer("need", List.of("c"))
                .answer("received", List.of("d"))
                .answer("feelings", List.of("e"))
                .draft()
                .entry();

        assertThat(sitting(told).withoutAnswered().past("brake").next())
                .map(Question::step)
                .contains("story.other");
        assertThat(sitting(told).withoutAnswered().draft().done()).hasSize(9);
        assertThat(fresh().withoutAnswered().draft().done()).isEmpty();
        assertThat(sitting(BLANK.change().emotions(List.of("sad")).build())
                        .withoutAnswered()
                        .draft()
                        .done())
                .containsExactly("feelings");
        assertThat(sitting(told).withoutAnswered().draft().entry().hurt().expected())
                .isEqualTo(OptionalInt.of(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    false | false | mood, note
                    true  | false | hurt.now, mood, note
                    false | true  | mood, next-risk, note
                    true  | true  | hurt.now, mood, next-risk, note
                    """)
    void a_check_in_asks_what_there_is_to_ask(boolean about, boolean meant, String steps) {
        EntryBuilder entry = BLANK.change().kind(Kind.CHECK_IN);
        if (about) {
            entry.about(BLANK.id());
        }
        if (meant) {
            entry.addAnswer(Questions.own().didYou("send it out. "));
        }
        List<String> asked = new ArrayList<>();
        Sitting now = new Sitting(Practice.CHECK_IN, Questions.own(), Emotions.own(), Draft.of(entry.build()));
        for (Optional<Question> next = now.next(); next.isPresent(); next = now.next()) {
            asked.add(next.get().step());
            now = now.answer(next.get(), List.of());
        }

        assertThat(String.join(", ", asked)).isEqualTo(steps);
        assertThat(now.draft().entry()).isEqualTo(entry.build());
        assertThat(now.isEmpty()).isEqualTo(!meant);
        assertThat(now.draft().entry().answers())
                .extracting(Answer::prompt)
                .allMatch(prompt -> prompt.equals("You meant to: send it out. Did you?"));
    }

    @Test
    void questions_end_as_questions_do_and_never_cheer() {
        Questions own = Questions.own();

        assertThat(own.words()).allSatisfy((key, words) -> {
            assertThat(words).as(key).doesNotContain("!");
            if (!key.endsWith(".help")) {
                assertThat(words).as(key).endsWith("?");
            }
        });
        assertThat(own.prompt(Kind.REJECTION, "weather")).isEmpty();
        assertThat(own.help(Kind.REJECTION, "need")).startsWith("Small counts");
        assertThat(own.help(Kind.REJECTION, "story.social")).isEmpty();
    }
}
