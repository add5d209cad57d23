package dev.onward.view;

import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import java.util.ArrayList;
import java.util.List;

/** The question that comes before a language model is asked whether it answers. */
public final class TrialText {
    private TrialText() {}

    /** What would be sent, and to whom. */
    public static List<String> question(ModelChoice choice, Prompt prompt, Page page) {
        List<String> lines = new ArrayList<>(Wrap.line(
                "Ask " + SafeText.line(choice.model(), page.theme()) + " ("
                        + choice.provider().word() + ") at "
                        + SafeText.line(choice.host(), page.theme())
                        + (choice.isLocal() ? ", on this machine," : ", which is not this machine,")
                        + " whether it answers?",
                "",
                page));
        lines.addAll(Wrap.line(
                "This would be sent, with Onward's " + prompt.system().length()
                        + " characters of instructions. It is an example; no word of your journal is in it:",
                "",
                page));
        lines.add("");
        lines.addAll(Wrap.text(prompt.user().lines().toList(), "  ", page));
        lines.add("");
        Wrap.line("y: send this   Enter: do not", "", page)
                .forEach(line -> lines.add(page.theme().question(line)));
        return lines;
    }
}
