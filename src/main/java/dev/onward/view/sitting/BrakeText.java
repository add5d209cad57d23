package dev.onward.view.sitting;

import dev.onward.practice.Question;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What is said, once, when a sitting goes over the same ground again. */
public final class BrakeText {
    private BrakeText() {}

    /** The offer: to stop, to write from a distance, to do something, or to go on. */
    public static List<String> offer(Question question, Page page) {
        Theme theme = page.theme();
        List<String> lines = new ArrayList<>(List.of(""));
        Wrap.line(question.prompt(), "", page).forEach(lines::add);
        Wrap.line("Going round it once more can make it hurt longer. It is yours to choose:", "", page)
                .forEach(lines::add);
        Wrap.line("s: stop here; all is kept", "  ", page).forEach(lines::add);
        Wrap.line("a name: write what you would tell them, if it were theirs", "  ", page)
                .forEach(lines::add);
        Wrap.line("d: find one small thing to do instead", "  ", page).forEach(lines::add);
        Wrap.line("Enter: go on as before", "", page).forEach(line -> lines.add(theme.question(line)));
        return lines;
    }
}
