package dev.onward.view.sitting;

import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What is shown before anything is sent to a language model, and while it is waited for. */
public final class ConsentText {
    /** How a practice goes on without an answer. */
    public static final String GUIDE = "Onward's own guide goes on.";

    /** How the four questions go on without a reading. */
    public static final String QUESTIONS = "The four questions stand without it.";

    /** How a sitting that is done goes on without an answer. */
    public static final String WHOLE = "Your entry is whole without it.";

    private static final String INDENT = "  ";

    private ConsentText() {}

    /**
     * What is to be said besides.
     *
     * @param withCare whether the words speak of great pain
     * @param withEarlier whether an earlier time stands in the text, which may be left out
     */
    public record Note(boolean withCare, boolean withEarlier) {}

    /** Who would get what: the provider, the model, the address, and the exact text. */
    public static List<String> ask(ModelChoice choice, Prompt prompt, Note note, Page page) {
        Theme theme = page.theme();
        List<String> lines = new ArrayList<>(List.of(""));
        if (note.withCare()) {
            lines.addAll(Wrap.line(
                    "These words speak of great pain. A model is no one to be alone with; a person who listens is better.",
                    "",
                    page));
        }
        lines.addAll(Wrap.line(
                "Ask " + SafeText.line(choice.model(), theme) + " ("
                        + choice.provider().word() + ") at "
                        + SafeText.line(choice.host(), theme)
                        + (choice.isLocal() ? ", on this machine?" : ", which is not this machine?"),
                "",
                page));
        lines.addAll(Wrap.line(
                "This would be sent, with Onward's " + prompt.system().length()
                        + " characters of instructions (p shows them), and nothing else:",
                "",
                page));
        lines.add("");
        lines.addAll(Wrap.text(prompt.user().lines().toList(), INDENT, page));
        lines.add("");
        String without = note.withEarlier() ? "   w: without the earlier time" : "";
        Wrap.line("y: send this   e: change it first   u: show the names" + without + "   Enter: not now", "", page)
                .forEach(line -> lines.add(theme.question(line)));
        return lines;
    }

    /** The instructions. */
    public static List<String> instructions(Prompt prompt, Page page) {
        return Wrap.text(prompt.system().lines().toList(), INDENT, page);
    }

    /** While it is waited for. */
    public static List<String> waiting(Page page) {
        return quiet("It is asked now. Esc: do not wait; nothing is lost.", page);
    }

    /** From its first word on, while its answer is read before it is shown; a short line. */
    public static String answering(Page page) {
        return page.theme().quiet("It is answering" + page.theme().ellipsis());
    }

    /** When an answer ended before its end. */
    public static List<String> brokenOff(String reason, Page page) {
        return quiet(reason + " What came before that stays.", page);
    }

    /** When there is no answer to show, and how it goes on. */
    public static List<String> none(String reason, String without, Page page) {
        return Wrap.text(List.of(reason + " " + without), "", page);
    }

    /** The quiet line at the end of a sitting. */
    public static List<String> offerAtTheEnd(ModelChoice choice, Page page) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(
                quiet("m: another way to see it, from " + name(choice, page) + "   Enter: leave it as it is", page));
        return lines;
    }

    /** Before the four questions on one's pattern. */
    public static List<String> patternOffer(ModelChoice choice, Page page) {
        return quiet("m: first a short reading of it by " + name(choice, page), page);
    }

    /** After suggestions, of which one may be taken. */
    public static List<String> takeOne(Page page) {
        return quiet("A number takes one, to keep or to change. Enter: none of them.", page);
    }

    /** Above the one that was taken. */
    public static List<String> toKeep(Page page) {
        return quiet("Change it as you like; an empty line keeps it.", page);
    }

    /** The key that lets the model ask one question more. */
    public static List<String> oneQuestion(ModelChoice choice, Page page) {
        return quiet("? on a line of its own: " + name(choice, page) + " asks one question on what you wrote", page);
    }

    /** Before anything was written, nothing can be asked on it. */
    public static List<String> nothingToAskOn(Page page) {
        return quiet("There is nothing yet to ask a question on. Write a line first.", page);
    }

    /** One question more is enough. */
    public static List<String> askedAlready(Page page) {
        return quiet("One question more was asked on this already.", page);
    }

    private static List<String> quiet(String text, Page page) {
        return Wrap.line(text, "", page).stream().map(page.theme()::quiet).toList();
    }

    private static String name(ModelChoice choice, Page page) {
        return SafeText.line(choice.model(), page.theme());
    }

    /** The quiet line that offers to ask. */
    public static List<String> offer(ModelChoice choice, Page page) {
        return quiet("m: ask " + name(choice, page) + " for other ways to see it", page);
    }
}
