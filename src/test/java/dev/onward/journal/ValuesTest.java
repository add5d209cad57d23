package dev.onward.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.BreakIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T09:15:02.75+01:00");
    private static final EntryId ID = new EntryId("2026-11-23-k3f9");
    private static final OtherFields UNKNOWN = new OtherFields(Map.of("weather", "\"rain\""));

    @Test
    void an_id_has_a_day_and_random_characters() {
        assertThat(ID.day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(ID.suffix()).isEqualTo("k3f9");
        assertThat(EntryId.of(LocalDate.of(2026, 1, 2), "abcd")).hasToString("2026-01-02-abcd");
        assertThat(ID)
                .isEqualTo(new EntryId("2026-11-23-k3f9"))
                .hasSameHashCodeAs(new EntryId("2026-11-23-k3f9"))
                .isNotEqualTo(new EntryId("2026-11-23-k3f8"))
                .isNotEqualTo("2026-11-23-k3f9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k3f9", "2026-02-30-k3f9", "2026-11-23-K3F9", "2026-11-23-abc", "2026-11-23-../x", "x"})
    void another_form_is_no_id(String text) {
        assertThat(EntryId.isId(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryId(text));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "10, true", "11, false"})
    void hurt_and_mood_go_from_zero_to_ten(int number, boolean fits) {
        OptionalInt given = OptionalInt.of(number);
        List<Runnable> makers = List.of(
                () -> Hurt.UNSAID.withBefore(given),
                () -> Hurt.UNSAID.withAfter(given),
                () -> Hurt.UNSAID.withExpected(given),
                () -> new Hurt(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), given, OtherFields.NONE),
                () -> new CheckIn(given, false, false, List.of(), List.of()));

        for (Runnable maker : makers) {
            if (fits) {
                maker.run();
            } else {
                assertThatIllegalArgumentException().isThrownBy(maker::run).withMessageContaining("from 0 to 10");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "100, true", "101, false"})
    void belief_goes_from_zero_to_a_hundred(int number, boolean fits) {
        OptionalInt given = OptionalInt.of(number);
        List<Runnable> makers = List.of(
                () -> new Belief(given, OptionalInt.empty(), OtherFields.NONE),
                () -> new Belief(OptionalInt.empty(), given, OtherFields.NONE));

        for (Runnable maker : makers) {
            if (fits) {
                maker.run();
            } else {
                assertThatIllegalArgumentException().isThrownBy(maker::run).withMessageContaining("from 0 to 100");
            }
        }
    }

    static Stream<UnaryOperator<EntryBuilder>> thingsToSay() {
        OptionalInt five = OptionalInt.of(5);
        return Stream.of(
                entry -> entry.context(Context.OTHER),
                entry -> entry.hurt(Hurt.UNSAID.withBefore(five)),
                entry -> entry.hurt(Hurt.UNSAID.withAfter(five)),
                entry -> entry.hurt(Hurt.UNSAID.withExpected(five)),
                entry -> entry.hurt(new Hurt(
                        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), five, OtherFields.NONE)),
                entry -> entry.hurt(new Hurt(
                        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), UNKNOWN)),
                entry -> entry.belief(new Belief(five, OptionalInt.empty(), OtherFields.NONE)),
                entry -> entry.belief(new Belief(OptionalInt.empty(), five, OtherFields.NONE)),
                entry -> entry.belief(new Belief(OptionalInt.empty(), OptionalInt.empty(), UNKNOWN)),
                entry -> entry.emotions(List.of("sad")),
                entry -> entry.received(List.of("No.")),
                entry -> entry.addAnswer(new Answer("need", "", List.of("tea"))),
                entry -> entry.reflection(new Reflection(
                        List.of(new Reflection.Trap("blaming", "x", "guide", Optional.empty(), OtherFields.NONE)),
                        List.of(),
                        OtherFields.NONE)),
                entry -> entry.reflection(new Reflection(
                        List.of(),
                        List.of(new Reflection.Reframe(List.of("x"), "self", true, false, OtherFields.NONE)),
                        OtherFields.NONE)),
                entry -> entry.reflection(new Reflection(List.of(), List.of(), UNKNOWN)),
                entry -> entry.checkIn(new CheckIn(five, false, false, List.of(), List.of())),
                entry -> entry.checkIn(new CheckIn(OptionalInt.empty(), true, false, List.of(), List.of())),
                entry -> entry.checkIn(new CheckIn(OptionalInt.empty(), false, true, List.of(), List.of())),
                entry -> entry.checkIn(new CheckIn(OptionalInt.empty(), false, false, List.of("x"), List.of())),
                entry -> entry.checkIn(new CheckIn(OptionalInt.empty(), false, false, List.of(), List.of("x"))),
                entry -> entry.other(UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("thingsToSay")
    void an_entry_in_which_one_thing_is_said_is_not_blank(UnaryOperator<EntryBuilder> saying) {
        Entry blank = Entry.blank(ID, Kind.REJECTION, AT);
        Entry said = saying.apply(blank.change()).build();

        assertThat(blank.isBlank()).isTrue();
        assertThat(said.isBlank()).isFalse();
        assertThat(Draft.of(said).isEmpty()).isFalse();
        assertThat(said.change().build()).isEqualTo(said);
    }

    @Test
    void what_an_entry_is_about_and_what_was_only_asked_is_nothing_said() {
        Entry asked = Entry.blank(ID, Kind.CHECK_IN, AT)
                .change()
                .about(ID)
                .addAnswer(new Answer("next-risk", "Did you?", List.of()))
                .build();

        assertThat(asked.isBlank()).isTrue();
        assertThat(Draft.of(asked).isEmpty()).isTrue();
    }

    @Test
    void an_entry_counts_whole_seconds() {
        assertThat(Entry.blank(ID, Kind.REJECTION, AT).at()).isEqualTo("2026-11-23T09:15:02+01:00");
        assertThat(Entry.blank(ID, Kind.RECALL, AT).change().at(AT).build().at())
                .isEqualTo("2026-11-23T09:15:02+01:00");
    }

    @Test
    void an_offset_from_before_time_zones_loses_its_seconds_and_the_clock_stays() {
        OffsetDateTime old = OffsetDateTime.parse("1880-07-20T18:30:00+00:53:28");
        assertThat(Entry.blank(ID, Kind.CHECK_IN, old).at()).isEqualTo("1880-07-20T18:30:00+00:53");
        OffsetDateTime west = OffsetDateTime.parse("1880-07-20T18:30:00-04:56:02");
        assertThat(Entry.blank(ID, Kind.CHECK_IN, west).at()).isEqualTo("1880-07-20T18:30:00-04:56");
    }

    @Test
    void an_entry_knows_the_words_in_it() {
        Entry entry = new EntryBuilder(ID, Kind.REJECTION, AT)
                .addAnswer(new Answer("story", "a", List.of("one")))
                .addAnswer(new Answer("need", "b", List.of("two")))
                .addAnswer(new Answer("story", "c", List.of("three")))
                .received(List.of("four"))
                .checkIn(new CheckIn(OptionalInt.empty(), false, false, List.of("six"), List.of("five")))
                .build();

        assertThat(entry.words()).containsExactly("one", "two", "three", "four", "five", "six");
        assertThat(entry.answersTo("story")).extracting(Answer::prompt).containsExactly("a", "c");
        assertThat(entry.answersTo("feelings")).isEmpty();
    }

    @Test
    void lines_are_taken_apart_and_lose_only_what_is_empty_at_the_end() {
        assertThat(Lines.of("one\r\ntwo\rthree\n\n four \n \n")).containsExactly("one", "two", "three", "", " four ");
        assertThat(Lines.of(List.of("a\nb", "", "c", ""))).containsExactly("a", "b", "", "c");
        assertThat(Lines.of("")).isEmpty();
        assertThat(Lines.join(List.of("a", "b"))).isEqualTo("a\nb");
    }

    /** Loading the rules costs a command milliseconds, so plain lines are cut without them, and never otherwise. */
    @Test
    void a_first_sentence_ends_where_the_rules_of_unicode_end_it() {
        Random random = new Random(1);
        String letters = " .?!AbZ z1\"'(),;:-)]}éŁß×…\u2013\u2014\u2018\u2019\u201C\u201D\u0250\u3002";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder("A");
            for (int left = random.nextInt(12); left > 0; left--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String line = text.toString().strip();
            BreakIterator rules = BreakIterator.getSentenceInstance(Locale.ROOT);
            rules.setText(line);
            rules.first();

            assertThat(Lines.firstSentence(List.of(" ", line)))
                    .isEqualTo(line.substring(0, rules.next()).strip());
        }
        assertThat(Lines.firstSentence(List.of("", "  "))).isEmpty();
    }

    @Test
    void a_draft_remembers_what_was_typed_to_which_step() {
        Draft draft = Draft.of(Entry.blank(ID, Kind.REJECTION, AT));
        Draft typing = draft.typing("story", List.of("I am", "too"));

        assertThat(draft.isEmpty()).isTrue();
        assertThat(typing.isEmpty()).isFalse();
        assertThat(typing.typedTo("story")).containsExactly("I am", "too");
        assertThat(typing.typedTo("need")).isEmpty();
        assertThat(typing.typing("story", List.of()).unfinished()).isEmpty();
        assertThat(typing.after("story", typing.entry())).isEqualTo(draft.after("story", draft.entry()));
        assertThat(typing.asOffered().offered()).isTrue();
        assertThat(typing.asOffered().after("story", draft.entry()).offered()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"last, 0", "LAST, 0", "' last~2 ', 2", "last~0, 0", "last~999999999, 999999999"})
    void names_the_last_entries(String text, int back) {
        assertThat(EntryName.parse(text)).isEqualTo(new EntryName.Last(back));
    }

    @ParameterizedTest
    @CsvSource({"K3F9, k3f9", "2026-11-23-k3f9, 2026-11-23-k3f9", "-k, -k"})
    void names_an_entry_by_a_part_of_its_id(String text, String part) {
        assertThat(EntryName.parse(text)).isEqualTo(new EntryName.Part(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "last~", "last~x", "last~9999999999", "a b", "../x", "k3f9.json", "é"})
    void refuses_what_names_no_entry(String text) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> EntryName.parse(text))
                .withMessage("that does not name an entry");
    }

    @Test
    void a_selection_includes_its_bounds() {
        Entry entry =
                new EntryBuilder(ID, Kind.REJECTION, AT).context(Context.SOCIAL).build();
        Instant at = entry.at().toInstant();
        Optional<Instant> none = Optional.empty();

        assertThat(Selection.ALL.matches(entry)).isTrue();
        assertThat(select(Optional.of(at), none).matches(entry)).isTrue();
        assertThat(select(Optional.of(at.plusNanos(1)), none).matches(entry)).isFalse();
        assertThat(select(none, Optional.of(at)).matches(entry)).isTrue();
        assertThat(select(none, Optional.of(at.minusNanos(1))).matches(entry)).isFalse();
        assertThat(Selection.of(Kind.REJECTION).matches(entry)).isTrue();
        assertThat(Selection.of(Kind.CHECK_IN).matches(entry)).isFalse();
        assertThat(context(Context.SOCIAL).matches(entry)).isTrue();
        assertThat(context(Context.OTHER).matches(entry)).isFalse();
        assertThat(context(Context.OTHER).matches(Entry.blank(ID, Kind.REJECTION, AT)))
                .isFalse();
    }

    @Test
    void names_of_values_are_found_in_any_case() {
        assertThat(Named.parse(Kind.class, "kind", " Reality-Test ")).isEqualTo(Kind.REALITY_TEST);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Named.parse(Context.class, "context", "work"))
                .withMessage("there is no context of that name")
                .matches(problem -> problem.hint()
                        .equals(Optional.of("choose one of romantic, professional, creative, social, other")));
    }

    @Test
    void a_problem_keeps_its_parts() {
        Exception cause = new IllegalStateException("why");
        Problem problem = Problem.damaged("what").causedBy(cause).withHint("do this");

        assertThat(problem).hasMessage("what").hasCause(cause);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(problem.hint()).contains("do this");
        assertThat(problem.causedBy(cause).hint()).contains("do this");
        assertThat(Problem.solvable("x").hint()).isEmpty();
        assertThat(Problem.solvable("x").kind()).isEqualTo(Problem.Kind.SOLVABLE);
        assertThat(Problem.interrupted("x").kind()).isEqualTo(Problem.Kind.INTERRUPTED);
    }

    @Test
    void an_unreadable_file_is_named() {
        assertThat(new Reading.Unreadable("a.json", "it is empty").message())
                .isEqualTo("cannot read a.json: it is empty; it is left as it is");
    }

    private static Selection select(Optional<Instant> since, Optional<Instant> until) {
        return new Selection(since, until, Optional.empty(), Optional.empty());
    }

    private static Selection context(Context context) {
        return new Selection(Optional.empty(), Optional.empty(), Optional.of(context), Optional.empty());
    }
}
