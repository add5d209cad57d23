package dev.onward.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.journal.Answer;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.journal.StoredEntry;
import dev.onward.testing.Entries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryFormTest {
    private static final String HEAD = """
            <!-- onward: 2026-11-23-k3f9, rejection, version 0123456789abcdef
            Change what you like, save it, and close the editor. Headings stay as they are;
            to take text out, leave the place under its heading empty. Nothing is stored
            before you have seen what changes. -->
            """;

    private static StoredEntry stored(Entry entry) {
        return new StoredEntry(entry, "k3f9.json", "0123456789abcdef");
    }

    private static Entry letter() {
        return Entries.rejection("2026-11-23-k3f9", "2026-11-23T09:15:02+01:00", "They sent the form letter.");
    }

    private static Entry saying(String... lines) {
        return letter().change()
                .answers(List.of(new Answer("story", "What is it?", List.of(lines))))
                .build();
    }

    private static String form(Entry entry) {
        return EntryForm.write(stored(entry));
    }

    /** As an editor does: through bytes. */
    private static Entry read(String form, Entry entry) throws Malformed {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        return EntryForm.read(new String(bytes, StandardCharsets.UTF_8), stored(entry));
    }

    @Test
    void shows_an_entry() {
        Entry entry = letter().change()
                .emotions(List.of("humiliated", "left out"))
                .received(List.of("We have decided", "otherwise."))
                .build();

        assertThat(form(entry)).isEqualTo(HEAD + """

                at: 2026-11-23T09:15:02+01:00
                context: other
                hurt before:
                hurt after:
                hurt expected:

                ## [emotions] What you felt, a word a line

                humiliated
                left out

                ## [what-happened] What happened?

                They sent the form letter.

                ## [received] The words received

                We have decided
                otherwise.
                """);
    }

    @RepeatedTest(400)
    void an_unchanged_form_gives_the_entry_it_was_made_of(RepetitionInfo repetition) throws Malformed {
        Entry entry = Entries.odd(new Random(repetition.getCurrentRepetition()));

        assertThat(read(form(entry), entry)).isEqualTo(entry);
        assertThat(read(form(entry).replaceAll(" *\n", "\r\n").stripTrailing(), entry))
                .isEqualTo(entry);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_comes_back(Kind kind) throws Malformed {
        Entry entry = Entries.blank("2026-11-23-k3f9", kind, "2026-11-23T09:15:02Z");

        assertThat(read(form(entry), entry)).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## [story] mine",
                "\\## [story]",
                "\\\\## [",
                "## heading",
                "# one",
                "{{U+001B}}",
                "{{{U+0041}}",
                "\\u{1b}",
                "at: noon",
                "-->",
                "<!-- x -->",
                "\ttab  ",
                "{{U+",
                "a\uD83Db",
                "\uFEFF"
            })
    void a_line_that_looks_like_the_form_stays_text(String line) throws Malformed {
        Entry entry = saying("first", line, "", "  ", line, "last");
        Entry alone = saying(line);

        assertThat(read(form(entry), entry)).isEqualTo(entry);
        assertThat(read(form(alone), alone)).isEqualTo(alone);
    }

    @Test
    void empty_lines_at_the_start_and_inside_stay() throws Malformed {
        Entry entry = saying("", "", "one", "", "", "two");

        assertThat(read(form(entry), entry)).isEqualTo(entry);
    }

    @Test
    void takes_what_was_changed_and_keeps_the_rest() throws Malformed {
        Entry entry =
                Entries.odd(new Random(7)).change().context(Context.SOCIAL).build();
        String changed = form(entry)
                .replace("context: social", "context: Creative")
                .replaceFirst("mood:.*", "mood: 9")
                .replaceFirst("settled:.*", "settled: yes")
                .replace("## [need]\n\nend", "## [need]\n\nA walk.\n\nAnd tea.\n\n");

        Entry now = read(changed, entry);

        CheckIn before = entry.checkIn();
        assertThat(now)
                .isEqualTo(entry.change()
                        .context(Context.CREATIVE)
                        .checkIn(new CheckIn(OptionalInt.of(9), before.attempt(), true, before.ledTo(), before.text()))
                        .answers(List.of(
                                entry.answers().get(0), new Answer("need", "", List.of("A walk.", "", "And tea."))))
                        .build());
        assertThat(now.other()).isEqualTo(entry.other());
    }

    @Test
    void values_and_texts_can_be_taken_out() throws Malformed {
        Entry entry = letter().change().emotions(List.of("sad")).build();
        String changed = form(entry)
                .replace("context: other", "context:")
                .replace("sad\n", "")
                .replace("They sent the form letter.\n", "");

        Entry now = read(changed, entry);

        assertThat(now.context()).isEmpty();
        assertThat(now.emotions()).isEmpty();
        assertThat(now.answers()).containsExactly(new Answer("what-happened", "What happened?", List.of()));
    }

    @Test
    void a_new_heading_is_a_new_answer_and_the_order_does_not_matter() throws Malformed {
        Entry entry = letter();
        String changed = form(entry).replace("## [emotions]", "## [need] What would help?\n\nSleep.\n\n## [emotions]");

        assertThat(read(changed, entry).answers())
                .containsExactly(entry.answers().get(0), new Answer("need", "What would help?", List.of("Sleep.")));
    }

    @Test
    void answers_with_one_key_or_an_odd_one_are_told_apart() throws Malformed {
        Entry entry = letter().change()
                .answers(List.of(
                        new Answer("story", "One?", List.of("1")),
                        new Answer("story", "Two?", List.of("2")),
                        new Answer("received", "Mine", List.of("3")),
                        new Answer("Odd Key]", "", List.of("4"))))
                .build();

        assertThat(form(entry)).contains("## [story] One?", "## [story 2] Two?", "## [answer] Mine", "## [answer 2]\n");
        assertThat(read(form(entry).replace("\n2\n", "\nzwei\n"), entry).answers())
                .containsExactly(
                        entry.answers().get(0),
                        new Answer("story", "Two?", List.of("zwei")),
                        entry.answers().get(2),
                        entry.answers().get(3));
    }

    @Test
    void a_moment_without_an_offset_keeps_the_offset() throws Malformed {
        Entry entry = letter();

        assertThat(read(form(entry).replace("2026-11-23T09:15:02+01:00", "2026-11-20 18:30"), entry)
                        .at())
                .hasToString("2026-11-20T18:30+01:00");
    }

    @Test
    void a_changed_fairer_reading_is_marked_as_edited() throws Malformed {
        Entry entry = Entries.odd(new Random(3));
        String heading = "## [reframe] A fairer reading, ";

        Entry now =
                read(form(entry).replaceFirst("(?m)^(\\Q" + heading + "\\E.*)$", "$1\n\nThey had two hundred."), entry);

        assertThat(now.reflection().reframes().get(0).edited()).isTrue();
        assertThat(now.reflection().reframes().get(0).text()).startsWith("They had two hundred.");
        assertThat(now.reflection().traps()).isEqualTo(entry.reflection().traps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ## [emotions] What you felt, a word a line |  ## felt     | the heading [emotions] is gone; put it back, and leave the place under it empty to take its text out
                    ## [what-happened] What happened?    | ## [what-happened] Why? | the heading in line 14 was changed; only the text under it can be
                    ## [what-happened] What happened?    | ## [received] The words received | line 18 has a heading that was there before
                    ## [what-happened] What happened?    | ## [what happened        | line 14 is no heading of this form; as text it begins with \\## [
                    ## [emotions]                        | ## [story 2]             | the heading [emotions] is gone; put it back, and leave the place under it empty to take its text out
                    hurt after:                          | hurt later:              | line 9 is no field of this form; it would be lost
                    hurt after:                          | I am sad.                | line 9 stands before the first heading and is no field; it would be lost
                    hurt after:                          | hurt before: 3           | line 9 gives a field twice
                    hurt after:                          | ''                       | the line "hurt after:" is gone; put it back, and leave its value empty
                    hurt after:                          | hurt after: a lot        | hurt after is not a whole number (line 9)
                    hurt after:                          | hurt after: 11           | hurt.after is a whole number from 0 to 10
                    context: other                       | context: work            | context is not one of romantic, professional, creative, social, other (line 7)
                    at: 2026-11-23T09:15:02+01:00        | at: yesterday            | at is not a moment such as 2026-11-23T09:15:02+01:00 (line 6)
                    Nothing is stored                    | SECRET is stored         | the comment at the top was changed, and what stands in it would be lost
                    2026-11-23-k3f9, rejection           | 2026-11-23-zzzz, rejection | it is the form of the entry 2026-11-23-zzzz, not of 2026-11-23-k3f9
                    0123456789abcdef                     | 0123456789abcdee         | the entry was changed since this form was made
                    """)
    void refuses_what_would_lose_text(String part, String other, String reason) {
        String form = form(letter());
        assertThat(form).contains(part);

        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> read(form.replace(part, other), letter()))
                .withMessage(reason);
    }

    @Test
    void the_comment_may_go() throws Malformed {
        assertThat(read(form(letter()).substring(HEAD.length()), letter())).isEqualTo(letter());
    }

    @RepeatedTest(200)
    void a_damaged_form_gives_an_entry_or_a_reason_and_loses_no_line_silently(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Entry entry = letter().change()
                .emotions(List.of("wort-a", "wort-b"))
                .received(List.of("wort-c", "", "wort-d"))
                .addAnswer(new Answer("story", "And?", List.of("wort-e", "wort-f")))
                .build();
        String[] lines = form(entry).substring(HEAD.length()).split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        String line = lines[one];
        lines[one] = lines[other];
        lines[other] = line;

        try {
            String now = EntryJson.write(read(String.join("\n", lines), entry));
            for (String word : List.of("wort-a", "wort-b", "wort-c", "wort-d", "wort-e", "wort-f")) {
                assertThat(now).contains(word);
            }
        } catch (Malformed refused) {
            assertThat(refused.reason()).doesNotContain("wort-");
        }
    }
}
