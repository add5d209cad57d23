package dev.onward.view.sitting;

import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.practice.Question;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import dev.onward.view.entries.EntryText;
import java.util.ArrayList;
import java.util.List;

/** What a sitting says to the person, other than their own words. */
public final class SittingText {
    private static final String INDENT = "  ";

    private SittingText() {}

    /** A question with its place in the practice and the quieter line under it. */
    public static List<String> question(Question question, Page page) {
        Theme theme = page.theme();
        String place = question.progress().map(progress -> progress + "  ").orElse("");
        List<String> lines = new ArrayList<>(List.of(""));
        Wrap.line(place + SafeText.line(question.prompt(), theme), "", page)
                .forEach(line -> lines.add(theme.question(line)));
        if (!question.help().isEmpty()) {
            Wrap.line(question.help(), "", page).forEach(line -> lines.add(theme.quiet(line)));
        }
        return lines;
    }

    /** What was wrong with an answer. */
    public static List<String> notUnderstood(String message, boolean kept, Page page) {
        return Wrap.text(List.of(kept ? "what you wrote is kept; here " + message : message), "", page);
    }

    /** The keys, told once. */
    public static List<String> keys(Kind kind, Page page) {
        Theme theme = page.theme();
        String keys = kind == Kind.CHECK_IN
                ? String.join(theme.dot(), "Enter: next", "Ctrl-C: stop, all is kept")
                : String.join(
                        theme.dot(), "empty line: next", "Tab: words", "Alt-E: editor", "Ctrl-C: stop, all is kept");
        return Wrap.line(keys, "", page).stream().map(theme::quiet).toList();
    }

    /** Asks whether to go on with a sitting that was left. */
    public static List<String> offer(Draft left, Page page) {
        Theme theme = page.theme();
        String when = EntryText.when(left.entry());
        List<String> lines = new ArrayList<>(
                Wrap.line("You left a sitting of " + when + " unfinished. Nothing of it is lost.", "", page));
        left.entry().words().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> Wrap.cut(SafeText.line(line, theme), page.measure() - INDENT.length(), page))
                .ifPresent(line -> lines.add(theme.quiet(INDENT + line)));
        lines.add(theme.question("Go on with it? (y/N)"));
        return lines;
    }

    /** What was said before in this sitting, stepping back. */
    public static List<String> soFar(Entry entry, Page page) {
        Theme theme = page.theme();
        Page uncoloured = new Page(page.columns(), new Theme(false, theme.signs()), page.widthOf());
        List<String> lines = new ArrayList<>(List.of(""));
        EntryText.of(entry, uncoloured).stream().skip(1).map(theme::quiet).forEach(lines::add);
        return lines;
    }

    /** Says that what is written is kept in another place than the journal. */
    public static List<String> elsewhere(String trouble, String place, Page page) {
        String told = "The journal cannot be written (" + trouble + "). What you write is kept in " + place + ".";
        return Wrap.text(List.of(told), "", page);
    }

    /** The end of a sitting in which every question was skipped. */
    public static List<String> nothing(Page page) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrap.line("Nothing was said, and nothing was written. That is fine.", "", page));
        return lines;
    }

    /** The end of a sitting: it is stored, and what one may do next. */
    public static List<String> closing(Entry entry, Page page) {
        Theme theme = page.theme();
        List<String> lines = new ArrayList<>(List.of(""));
        if (entry.kind() == Kind.CHECK_IN) {
            lines.addAll(Wrap.line("It is kept: " + entry.id(), "", page));
            return lines;
        }
        lines.addAll(Wrap.line("It is written down, and it is kept: " + entry.id(), "", page));
        lines.addAll(Wrap.line(closingSentence(entry), "", page));
        if (entry.kind() == Kind.REJECTION) {
            Wrap.line("When the first wave has passed: onward reality-test", "", page)
                    .forEach(line -> lines.add(theme.quiet(line)));
            Wrap.line("To have the words looked at for thinking traps: onward reflect", "", page)
                    .forEach(line -> lines.add(theme.quiet(line)));
        }
        Wrap.line("To read it again: onward show " + entry.id().suffix(), "", page)
                .forEach(line -> lines.add(theme.quiet(line)));
        return lines;
    }

    private static String closingSentence(Entry entry) {
        int after = entry.hurt().after().orElse(entry.hurt().before().orElse(0));
        return after >= 5
                ? "You do not have to do anything with it now. It hurts, and you looked at it."
                : "You do not have to do anything more with it now.";
    }
}
