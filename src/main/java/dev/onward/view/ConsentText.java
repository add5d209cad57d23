package dev.onward.view;

import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import java.util.ArrayList;
import java.util.List;

/** What is shown before anything is sent to a language model, and while it is waited for. */
public final class ConsentText {
    private static final String INDENT = "  ";

    private ConsentText() {}

    /** Who would get what: the provider, the model, the address, and the exact text. */
    public static List<String> ask(ModelChoice choice, Prompt prompt, boolean withCare, Page page) {
        Theme theme = page.theme();
        List<String> lines = new ArrayList<>(List.of(""));
        if (withCare) {
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
        Wrap.line("y: send this   e: change it first   u: show the names   Enter: not now", "", page)
                .forEach(line -> lines.add(theme.question(line)));
        return lines;
    }

    /** The instructions. */
    public static List<String> instructions(Prompt prompt, Page page) {
        return Wrap.text(prompt.system().lines().toList(), INDENT, page);
    }

    /** While it is waited for. */
    public static List<String> waiting(Page page) {
        return Wrap.line("It is asked now. Esc: do not wait; nothing is lost.", "", page).stream()
                .map(page.theme()::quiet)
                .toList();
    }

    /** When there is no answer to show; the guide goes on. */
    public static List<String> none(String reason, Page page) {
        return Wrap.text(List.of(reason + " Onward's own guide goes on."), "", page);
    }

    /** The quiet line that offers to ask. */
    public static List<String> offer(ModelChoice choice, Page page) {
        return Wrap.line(
                        "m: ask " + SafeText.line(choice.model(), page.theme()) + " for other ways to see it", "", page)
                .stream()
                .map(page.theme()::quiet)
                .toList();
    }
}
