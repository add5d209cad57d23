package dev.onward.view.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.insight.patterns.Due;
import dev.onward.insight.patterns.Recovery;
import dev.onward.insight.patterns.Reminder;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Hurt;
import dev.onward.journal.Kind;
import dev.onward.journal.OtherFields;
import dev.onward.journal.Words;
import dev.onward.terminal.Columns;
import dev.onward.testing.Entries;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CurveTextTest {
    private static final Theme SIGNS = new Theme(false, true);

    private static Entry rejection(String before, String after, String expected) {
        return Entries.rejection("2026-11-02-aaaa", "2026-11-02T10:00:00+01:00", "They sent the letter. No name.")
                .change()
                .hurt(new Hurt(number(before), number(after), number(expected), OptionalInt.empty(), OtherFields.NONE))
                .build();
    }

    private static OptionalInt number(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Entry told(Entry about, double days, String hurt) {
        return Entries.blank("2026-11-02-bbbb", Kind.CHECK_IN, about.at().toString())
                .change()
                .at(about.at().plus(Duration.ofSeconds(Math.round(days * 86_400))))
                .about(new EntryId("2026-11-02-aaaa"))
                .hurt(Hurt.UNSAID.withNow(number(hurt)))
                .build();
    }

    /** After check-ins written as {@code DAY:HURT}. */
    private static String after(Entry rejection, String curve, Theme theme) {
        List<Entry> later = new ArrayList<>();
        for (String point : curve.split(" ", -1)) {
            String[] parts = point.split(":", -1);
            later.add(told(rejection, Double.parseDouble(parts[0]), parts[1]));
        }
        Facts last = Facts.of(later.get(later.size() - 1));
        Facts first = Facts.of(rejection);
        Recovery recovery = Recovery.of(first, later.stream().map(Facts::of).toList());
        return CurveText.after(last, first, recovery, theme).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8  | '' | 1:6 3:3 9:2      | 8 ▇▆▃▂ 2 · 9 days             | 8, 6, 3, 2 in 9 days
            8  | 6  | 1:5              | 8 ▇▅ 5 · 1 day                | 8, 5 in 1 day
            '' | 6  | 2.6:10           | 6 ▆█ 10 · 3 days              | 6, 10 in 3 days
            '' | '' | 1:5 2:0          | 5 ▅▁ 0 · 2 days               | 5, 0 in 2 days
            5  | '' | 0.01:5           | 5 ▅▅ 5 · less than an hour    | 5, 5 in less than an hour
            5  | '' | 0.04:4           | 5 ▅▄ 4 · 1 hour               | 5, 4 in 1 hour
            5  | '' | 0.96:4           | 5 ▅▄ 4 · 23 hours             | 5, 4 in 23 hours
            '' | '' | 1:5              | ''                            | ''
            8  | '' | 3:               | ''                            | ''
            8  | '' | 1:4 9:           | 8 ▇▄ 4 · 1 day                | 8, 4 in 1 day
            """)
    void the_curve_so_far(String before, String after, String curve, String signs, String plain) {
        Entry rejection = rejection(before, after, "");

        assertThat(List.of(after(rejection, curve, SIGNS), after(rejection, curve, Theme.PLAIN)))
                .containsExactly(signs, plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7  | 4:3          | You expected 7 by now; it is 3.
            7  | 10:3         | You expected 7 by now; it is 3.
            3  | 7:3          | You expected 3 by now, and it is 3.
            2  | 7:6          | You expected 2 by now; it is 6.
            7  | 3.99:3       | 8, 3 in 4 days
            7  | 10.01:3      | 8, 3 in 10 days
            '' | 7:3          | 8, 3 in 7 days
            7  | 1:5 7:       | 8, 5 in 1 day
            """)
    void about_a_week_after_it_is_held_against_what_was_expected(String expected, String curve, String line) {
        assertThat(after(rejection("8", "", expected), curve, Theme.PLAIN)).isEqualTo(line);
    }

    @Test
    void every_hurt_has_its_bar() {
        assertThat(after(rejection("0", "", ""), "1:1 2:2 3:3 11:4 12:5 13:6 14:7 15:8 16:9 17:10", SIGNS))
                .isEqualTo("0 ▁▂▂▃▄▅▆▆▇██ 10 · 17 days");
    }

    @Test
    void a_year_of_numbers_fits_a_line() {
        StringBuilder year = new StringBuilder("1:9");
        for (int day = 2; day <= 365; day++) {
            year.append(' ').append(day).append(':').append(day % 10);
        }
        String line = after(rejection("8", "", ""), year.toString(), SIGNS);

        assertThat(line).startsWith("8 ").endsWith(" 5 · 365 days");
        assertThat(line.length()).isLessThan(50);
    }

    @Test
    void what_is_due_is_a_line_no_wider_than_the_page() {
        Entry rejection = rejection("8", "", "");
        Reminder due = Reminder.of(new Due(Facts.of(rejection), 3), facts -> Words.of(rejection));
        Instant now = Instant.parse("2026-11-05T21:00:00Z");

        assertThat(DueText.row(due, now, new Page(80, Theme.PLAIN, Columns::of)))
                .isEqualTo("2026-11-02-aaaa  3 days  due since 2026-11-05 10:00  They sent the letter.");
        assertThat(DueText.row(due, now, new Page(64, Theme.PLAIN, Columns::of)))
                .isEqualTo("2026-11-02-aaaa  3 days  due since 2026-11-05 10:00  They sen...");
        assertThat(DueText.row(due, now, new Page(40, Theme.PLAIN, Columns::of)))
                .isEqualTo("2026-11-02-aaaa  3 days  due since 20...");
        assertThat(DueText.heading(Reminder.of(rejection), now, new Page(80, Theme.PLAIN, Columns::of)))
                .containsExactly("3 days ago you wrote:", "  They sent the letter.");
        assertThat(DueText.heading(
                        Reminder.of(Entries.blank("2026-11-05-cccc", Kind.REJECTION, "2026-11-05T12:00:00Z")),
                        now,
                        new Page(80, Theme.PLAIN, Columns::of)))
                .containsExactly("Less than a day ago you wrote:", "  2026-11-05-cccc");
    }
}
