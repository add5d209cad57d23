package dev.onward.view.patterns;

import dev.onward.insight.patterns.Case;
import dev.onward.insight.patterns.Patterns;
import dev.onward.view.Amount;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import dev.onward.view.patterns.Plot.Row;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What keeps coming back as one page that needs nothing besides itself: its policy allows the two scripts and the style
 * written into it, and no connection. Every figure is a table first; the charts are drawn from the tables.
 */
public final class PatternsHtml {
    /** Stands in every such page, and in no other file. */
    public static final String MARK = "<meta name=\"generator\" content=\"onward patterns\">";

    private static final int WEEKS = 53;
    private static final int WEEK = 7;
    private static final int DARKEST = 4;

    private final Picture picture;
    private final StringBuilder page = new StringBuilder();

    private PatternsHtml(Picture picture) {
        this.picture = picture;
    }

    /**
     * The text of the page.
     *
     * @param withWords whether the person's own words are in it
     */
    public static String of(Picture picture, boolean withWords) {
        PatternsHtml html = new PatternsHtml(picture);
        PagePart chart = PagePart.own("chart.umd.js");
        PagePart script = PagePart.own("page.js");
        PagePart style = PagePart.own("page.css");
        html.head(style, "script-src " + chart.source() + " " + script.source() + "; style-src " + style.source());
        html.intro(withWords);
        html.add("<main id=\"figures\">");
        if (picture.patterns().cases().isEmpty()) {
            html.add("<p>There is nothing to look at yet.</p>");
        } else {
            Plots.of(picture).forEach(html::plot);
            SharesHtml.styles(picture).forEach(html::add);
            SharesHtml.traps(picture).forEach(html::add);
            html.calendar();
            if (withWords) {
                html.words();
            }
        }
        html.add("</main>");
        html.add(
                "<footer class=\"quiet\"><p>Made by Onward on this machine. The page holds all it shows and connects to"
                        + " nothing. Charts: Chart.js.</p></footer>");
        html.add("<script>" + chart.text() + "</script>");
        html.add("<script>" + script.text() + "</script>");
        html.add("</body>");
        html.add("</html>");
        return html.page.toString();
    }

    private void add(String line) {
        page.append(line).append('\n');
    }

    private void head(PagePart style, String sources) {
        add("<!DOCTYPE html>");
        add("<html lang=\"en\">");
        add("<head>");
        add("<meta charset=\"utf-8\">");
        add("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; " + sources
                + "; base-uri 'none'; form-action 'none'\">");
        add("<meta name=\"referrer\" content=\"no-referrer\">");
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        add(MARK);
        add("<title>What keeps coming back</title>");
        add("<style>" + style.text() + "</style>");
        add("</head>");
        add("<body>");
    }

    private void intro(boolean withWords) {
        Patterns patterns = picture.patterns();
        add("<a class=\"skip\" href=\"#figures\">To the figures</a>");
        add("<header>");
        add("<h1>What keeps coming back</h1>");
        List<Case> cases = patterns.cases();
        if (!cases.isEmpty()) {
            add("<p>" + Amount.of(cases.size(), "rejection") + " and " + Amount.of(patterns.checkIns(), "check-in")
                    + ", " + day(cases.get(0)) + " to " + day(cases.get(cases.size() - 1)) + ".</p>");
        }
        if (picture.ahead() > 0) {
            add("<p>" + picture.ahead() + " of them dated after this day.</p>");
        }
        add("<p class=\"quiet\">Looked at on " + Amount.day(picture.today()) + ". "
                + (withWords ? "It holds words of the journal." : "It holds numbers, and no words of the journal.")
                + " In a chart, the left and right arrow keys go through its values.</p>");
        if (!cases.isEmpty()) {
            add("<nav aria-label=\"Figures\"><ul>");
            Plots.of(picture)
                    .forEach(plot -> add("<li><a href=\"#" + plot.id() + "\">" + escape(plot.heading()) + "</a></li>"));
            add("<li><a href=\"#styles\">How you responded</a></li>");
            add("<li><a href=\"#traps\">Thinking traps</a></li>");
            add("<li><a href=\"#calendar\">Calendar</a></li>");
            add("</ul></nav>");
        }
        add("</header>");
    }

    private static String day(Case known) {
        return Amount.day(known.rejection().at().toLocalDate());
    }

    private void plot(Plot plot) {
        add("<section id=\"" + plot.id() + "\" aria-labelledby=\"" + plot.id() + "-h\">");
        String from = plot.from().isEmpty() ? "" : " <span class=\"quiet\">(" + escape(plot.from()) + ")</span>";
        add("<h2 id=\"" + plot.id() + "-h\">" + escape(plot.heading()) + from + "</h2>");
        if (plot.rows().isEmpty()) {
            add("<p>There are " + Amount.TOO_FEW + ".</p>");
        } else {
            add("<figure data-kind=\"" + plot.form().name().toLowerCase(Locale.ROOT) + "\" data-unit=\""
                    + escape(plot.axes().unit()) + "\">");
            add("<div class=\"drawn\"><canvas tabindex=\"0\" role=\"img\" aria-label=\"Chart: " + escape(plot.heading())
                    + ". The numbers are in the table below it.\"></canvas></div>");
            add("<p class=\"status\" role=\"status\"></p>");
            table(plot);
            add("</figure>");
        }
        plot.notes().forEach(note -> add("<p>" + escape(note) + "</p>"));
        add("</section>");
    }

    private void table(Plot plot) {
        add("<details><summary>Numbers: " + escape(plot.heading()) + "</summary>");
        add("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table: " + escape(plot.heading())
                + "\"><table>");
        StringBuilder names =
                new StringBuilder("<th scope=\"col\">" + escape(plot.axes().x()) + "</th>");
        plot.series()
                .forEach(name ->
                        names.append("<th scope=\"col\">").append(escape(name)).append("</th>"));
        add("<thead><tr>" + names + "</tr></thead>");
        add("<tbody>");
        plot.rows().forEach(row -> add(row(row)));
        add("</tbody></table></div></details>");
    }

    private static String row(Row row) {
        StringBuilder cells = new StringBuilder("<tr><th scope=\"row\">" + escape(row.label()) + "</th>");
        for (Optional<Double> value : row.values()) {
            cells.append(value.map(number -> "<td data-value=\"" + plain(number) + "\">" + plain(number) + "</td>")
                    .orElse("<td></td>"));
        }
        return cells.append("</tr>").toString();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private void calendar() {
        Map<LocalDate, Integer> counts = new HashMap<>();
        picture.patterns()
                .cases()
                .forEach(known -> counts.merge(known.rejection().at().toLocalDate(), 1, Integer::sum));
        LocalDate today = picture.today();
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        int sum = 0;
        StringBuilder days = new StringBuilder();
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            int count = counts.getOrDefault(day, 0);
            sum += count;
            String shade = count == 0 ? "" : " class=\"l" + Math.min(DARKEST, count) + "\"";
            days.append("<i")
                    .append(shade)
                    .append(" title=\"")
                    .append(day)
                    .append(": ")
                    .append(count)
                    .append("\"></i>");
            days.append(day.getDayOfWeek().getValue() == WEEK ? "\n" : "");
        }
        add("<section id=\"calendar\" aria-labelledby=\"calendar-h\">");
        add("<h2 id=\"calendar-h\">Calendar <span class=\"quiet\">(" + sum + " of "
                + picture.patterns().cases().size() + ")</span></h2>");
        add("<div class=\"calendar\" role=\"img\" aria-label=\"" + sum + " rejections on the days from "
                + Amount.day(first) + " to " + Amount.day(today) + ", a column a week, Monday at the top\">");
        add(days.toString());
        add("</div>");
        add("<p>From " + Amount.day(first) + " to " + Amount.day(today) + ", a column a week, Monday at the top.</p>");
        add("<p class=\"key\">On a day: <i></i> none, <i class=\"l1\"></i> 1, <i class=\"l2\"></i> 2,"
                + " <i class=\"l3\"></i> 3, <i class=\"l4\"></i> 4 or more.</p>");
        add("</section>");
    }

    private void words() {
        add("<section id=\"words\" aria-labelledby=\"words-h\">");
        add("<h2 id=\"words-h\">In your words</h2>");
        for (Quotes quotes : Quotes.of(picture)) {
            add("<h3>" + escape(quotes.name()) + " <span class=\"quiet\">(the newest "
                    + quotes.lines().size() + " of " + quotes.count() + ")</span></h3>");
            quotes.lines().forEach(line -> add("<blockquote>" + escape(line) + "</blockquote>"));
        }
        add("</section>");
    }

    /** Text that is text and no markup; what could move a cursor or turn the writing direction is shown as its number. */
    static String escape(String text) {
        return SafeText.line(text, new Theme(false, true))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
