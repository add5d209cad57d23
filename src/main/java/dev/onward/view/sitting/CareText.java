package dev.onward.view.sitting;

import dev.onward.care.Helpline;
import dev.onward.care.Helplines;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Who to call, and what is said when someone writes that they want to die. */
public final class CareText {
    private CareText() {}

    /**
     * The lines of one country. Of one that is not known, the numbers of several, so that there is always one to call.
     *
     * @param country two letters or a name, as the person or the settings have it; empty when nothing tells
     */
    public static List<String> helplines(String country, Helplines helplines, Page page) {
        Theme theme = page.theme();
        List<Helpline> lines = helplines.of(country);
        List<String> text = new ArrayList<>();
        if (!lines.isEmpty()) {
            text.add(theme.strong(Helplines.name(lines.get(0).country())));
        } else {
            if (!country.isEmpty()) {
                text.addAll(Wrap.line(
                        "There is no line for \"" + SafeText.line(country, theme) + "\" in this list.", "", page));
            }
            helplines
                    .wide()
                    .forEach((phone, countries) -> text.addAll(
                            Wrap.line(theme.strong(phone) + "  " + String.join(", ", countries), "  ", page)));
        }
        for (Helpline line : lines) {
            text.addAll(Wrap.line(theme.strong(line.phone()) + "  " + line.name(), "  ", page));
            String more = more(line);
            if (!more.isEmpty()) {
                text.addAll(Wrap.line(more, "    ", page));
            }
        }
        Wrap.line("Lines in other countries: " + String.join(", ", Helplines.DIRECTORIES), "", page)
                .forEach(one -> text.add(theme.quiet(one)));
        return text;
    }

    private static String more(Helpline line) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(line.hours(), line.write(), line.web())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join("; ", parts);
    }

    /** The countries of the list. */
    public static List<String> countries(Helplines helplines, Page page) {
        List<String> names = helplines.countries().stream().map(Helplines::name).toList();
        return Wrap.line("Countries in the list: " + String.join(", ", names) + ".", "", page);
    }

    /** Said when something was typed where only a key was asked for. */
    public static List<String> added(Page page) {
        return Wrap.line("That is kept too, with what you wrote just before.", "", page);
    }

    /** Said once a sitting, after the words are stored, with the choice to stop there. */
    public static List<String> pause(List<String> helplines, Page page) {
        List<String> text = new ArrayList<>(kept(helplines, page));
        Wrap.line("Enter: go on writing. s: stop here; all is kept either way.", "", page)
                .forEach(line -> text.add(page.theme().question(line)));
        return text;
    }

    /** Said after words were stored about which nothing more is asked. */
    public static List<String> kept(List<String> helplines, Page page) {
        List<String> text = new ArrayList<>(List.of(""));
        text.addAll(Wrap.line(
                "What you just wrote is kept. It sounds as if it hurts more than one should have to bear alone.",
                "",
                page));
        text.addAll(Wrap.line("There are people who are there to listen, now:", "", page));
        text.add("");
        text.addAll(helplines);
        text.add("");
        text.addAll(Wrap.line(
                "If you may be in danger tonight, please call them, your local emergency number, or someone near you.",
                "",
                page));
        return text;
    }
}
