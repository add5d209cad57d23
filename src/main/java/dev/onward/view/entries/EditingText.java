package dev.onward.view.entries;

import dev.onward.view.Page;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What is said to a person who changes an entry. */
public final class EditingText {
    private EditingText() {}

    /** Shows what changes and asks whether to store it. */
    public static List<String> question(List<String> changes, Page page) {
        List<String> lines = new ArrayList<>(changes);
        lines.add("");
        lines.add(page.theme().question("Store this?") + " (y/N)");
        return lines;
    }

    /** Says why a form was not taken and asks whether to open it again. */
    public static List<String> again(String reason, Page page) {
        List<String> lines =
                new ArrayList<>(Wrap.text(List.of("That cannot be stored yet: " + reason + "."), "", page));
        lines.add(page.theme().question("Open it again?") + " (y/N)");
        return lines;
    }

    /** Says what is wrong with a text before it is opened. */
    public static List<String> fault(String reason, Page page) {
        return Wrap.line("As it stands: " + reason + ".", "", page);
    }

    /** Says where the form is when it was not stored. */
    public static List<String> kept(String place, Page page) {
        return Wrap.text(List.of("Nothing was stored. What you wrote is in " + place), "", page);
    }

    /** Says that it is stored. */
    public static List<String> stored(Page page) {
        return Wrap.line("It is stored. What it said before lies in the trash.", "", page);
    }
}
