package dev.onward.view.entries;

import dev.onward.journal.Answer;
import dev.onward.journal.Belief;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Entry;
import dev.onward.journal.Hurt;
import dev.onward.journal.Reflection;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A whole entry as text.
 *
 * <pre>
 * 2026-11-23-k3f9
 * Monday 23 November 2026, 09:15 · rejection · professional
 * hurt 8 → 6 · expected in a week: 4
 * felt humiliated, angry, relieved
 *
 * What happened?
 *   They sent the form letter.
 *   Two lines, no name.
 * </pre>
 */
public final class EntryText {
    private static final String INDENT = "  ";

    private final Page page;
    private final Theme theme;
    private final List<String> lines = new ArrayList<>();

    private EntryText(Page page) {
        this.page = page;
        theme = page.theme();
    }

    /** The entry's lines. */
    public static List<String> of(Entry entry, Page page) {
        EntryText text = new EntryText(page);
        text.head(entry);
        entry.answers().forEach(text::answer);
        text.section("The words received", entry.received());
        text.section("Note", entry.checkIn().text());
        text.section("What came of it", entry.checkIn().ledTo());
        text.reflection(entry.reflection());
        return text.lines;
    }

    /** The day and time of an entry in words, such as {@code Monday 23 November 2026, 09:15}. */
    public static String when(Entry entry) {
        return when(entry.at());
    }

    /** A day and time in words; by hand, because a formatter loads the names of every language: 25 ms. */
    public static String when(OffsetDateTime at) {
        return capitalized(at.getDayOfWeek().name()) + " " + at.getDayOfMonth() + " "
                + capitalized(at.getMonth().name()) + " " + at.getYear() + ", " + twoDigits(at.getHour()) + ":"
                + twoDigits(at.getMinute());
    }

    private static String capitalized(String name) {
        return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** What the numbers say, such as {@code hurt 8 → 6}; empty when there are none. */
    static List<String> numbers(Entry entry, Theme theme) {
        List<String> facts = new ArrayList<>();
        Hurt hurt = entry.hurt();
        change("hurt", hurt.before(), hurt.after(), theme, facts);
        hurt.now().ifPresent(now -> facts.add("hurt now " + now));
        hurt.expected().ifPresent(expected -> facts.add("expected in a week: " + expected));
        Belief belief = entry.belief();
        change("belief in %", belief.before(), belief.after(), theme, facts);
        CheckIn checkIn = entry.checkIn();
        checkIn.mood().ifPresent(mood -> facts.add("mood " + mood));
        if (checkIn.attempt()) {
            facts.add("tried again");
        }
        if (checkIn.settled()) {
            facts.add("settled");
        }
        return facts;
    }

    private static void change(String what, OptionalInt before, OptionalInt after, Theme theme, List<String> facts) {
        if (before.isPresent() && after.isPresent()) {
            facts.add(what + " " + before.getAsInt() + theme.arrow() + after.getAsInt());
        } else if (before.isPresent()) {
            facts.add(what + " " + before.getAsInt());
        } else if (after.isPresent()) {
            facts.add(what + " " + after.getAsInt() + " at the end");
        }
    }

    private void head(Entry entry) {
        lines.add(theme.strong(entry.id().value()));
        List<String> facts = new ArrayList<>(List.of(when(entry), entry.kind().word()));
        entry.context().ifPresent(context -> facts.add(context.word()));
        entry.about().ifPresent(about -> facts.add("about " + about));
        quiet(facts);
        quiet(numbers(entry, theme));
        if (!entry.emotions().isEmpty()) {
            String felt = SafeText.line("felt " + String.join(", ", entry.emotions()), theme);
            Wrap.line(felt, "", page).forEach(line -> lines.add(theme.quiet(line)));
        }
    }

    private void quiet(List<String> facts) {
        if (!facts.isEmpty()) {
            Wrap.line(String.join(theme.dot(), facts), "", page).forEach(line -> lines.add(theme.quiet(line)));
        }
    }

    private void answer(Answer answer) {
        section(answer.prompt().isEmpty() ? answer.key() : answer.prompt(), answer.text());
    }

    private void section(String heading, List<String> text) {
        if (!text.isEmpty()) {
            lines.add("");
            Wrap.line(SafeText.line(heading, theme), "", page).forEach(line -> lines.add(theme.question(line)));
            lines.addAll(Wrap.text(text, INDENT, page));
        }
    }

    private void reflection(Reflection reflection) {
        section(
                "Thinking traps",
                reflection.traps().stream()
                        .map(trap -> trap.trap() + ": \"" + trap.quote() + "\""
                                + trap.accepted()
                                        .map(yes -> yes ? "" : " (refused)")
                                        .orElse(""))
                        .toList());
        reflection.reframes().stream()
                .filter(Reflection.Reframe::chosen)
                .forEach(reframe -> section("A fairer reading", reframe.text()));
    }
}
