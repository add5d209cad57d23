package dev.onward.view.patterns;

import dev.onward.insight.Styles;
import dev.onward.insight.patterns.Shares;
import dev.onward.view.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shares over time as a table of the page: a row for each name, a column for each quarter or year, the darker the larger.
 * A table and no drawing, so that the numbers are seen, read aloud and printed.
 */
final class SharesHtml {
    private static final int TIMES = 8;

    /** Shares from which a cell is darker. */
    private static final List<Double> DARKER = List.of(0.25, 0.5);

    private final List<String> lines = new ArrayList<>();

    private SharesHtml() {}

    /** How the person responded. */
    static List<String> styles(Picture picture) {
        Styles styles = picture.styles();
        List<String> notes = new ArrayList<>(List.of("Read from the words alone; you know best how it was."));
        if (styles.unread() > 0) {
            notes.add(Amount.of(styles.unread(), "text") + " not read yet.");
        }
        List<Said> said = Said.styles(picture.patterns().told(), picture);
        return section("styles", "How you responded", "of " + Amount.of(said.size(), "text"), said, notes);
    }

    /** The thinking traps. */
    static List<String> traps(Picture picture) {
        List<Said> said = Said.traps(picture);
        return section(
                "traps",
                "Thinking traps",
                said.size() + " seen",
                said,
                List.of("Those that were offered and that you did not refuse."));
    }

    private static List<String> section(String id, String heading, String from, List<Said> said, List<String> notes) {
        SharesHtml html = new SharesHtml();
        Shares shares = Shares.of(
                said.stream()
                        .map(one -> new Shares.One(one.entry().at(), one.name()))
                        .toList(),
                TIMES);
        html.add("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-h\">");
        html.add("<h2 id=\"" + id + "-h\">" + heading + ", share a " + shares.unit() + " <span class=\"quiet\">(" + from
                + ")</span></h2>");
        if (said.isEmpty()) {
            html.add("<p>None so far.</p>");
        } else {
            html.table(heading, WordFigures.counts(said.stream().map(Said::name).toList()), shares);
            html.add("<p>Where a " + shares.unit() + " has fewer than five, no share is told.</p>");
        }
        notes.forEach(note -> html.add("<p>" + PatternsHtml.escape(note) + "</p>"));
        html.add("</section>");
        return html.lines;
    }

    private void add(String line) {
        lines.add(line);
    }

    private void table(String heading, Map<String, Integer> counts, Shares shares) {
        add("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table: " + heading + "\">");
        add("<table class=\"shares\">");
        StringBuilder head = new StringBuilder("<thead><tr><th scope=\"col\">name</th><th scope=\"col\">times</th>");
        shares.times()
                .forEach(time -> head.append("<th scope=\"col\">").append(time).append("</th>"));
        add(head + "</tr></thead>");
        add("<tbody>");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(name -> add(row(name.getKey(), name.getValue(), shares)));
        add("</tbody>");
        StringBuilder foot = new StringBuilder("<tfoot><tr><th scope=\"row\">of so many</th><td></td>");
        shares.times().forEach(time -> foot.append("<td>").append(time.count()).append("</td>"));
        add(foot + "</tr></tfoot></table></div>");
    }

    private static String row(String name, int count, Shares shares) {
        StringBuilder row = new StringBuilder("<tr><th scope=\"row\">")
                .append(PatternsHtml.escape(name))
                .append("</th><td>")
                .append(count)
                .append("</td>");
        for (Shares.Time time : shares.times()) {
            row.append(time.share(name).map(SharesHtml::cell).orElse("<td></td>"));
        }
        return row.append("</tr>").toString();
    }

    private static String cell(double share) {
        if (share == 0) {
            return "<td class=\"quiet\">0%</td>";
        }
        long shade = 1 + DARKER.stream().filter(from -> share >= from).count();
        return "<td class=\"h" + shade + "\">" + Amount.percent(share) + "</td>";
    }
}
