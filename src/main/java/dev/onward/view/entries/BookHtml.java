package dev.onward.view.entries;

import dev.onward.journal.Answer;
import dev.onward.journal.Entry;
import dev.onward.journal.Reflection;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Entries as a book in one HTML file, to be read in a browser or printed. It loads nothing and runs nothing; each entry
 * begins with its day, and is kept on one page where that is possible.
 */
public final class BookHtml {
    private static final Theme SIGNS = new Theme(false, true);
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>
            body { font: 1.05rem/1.55 Georgia, "Times New Roman", serif; color: #222; background: #fff; margin: 2rem auto;
              max-width: 38rem; padding: 0 1rem; overflow-wrap: anywhere; }
            h1 { font-weight: normal; margin: 0 0 3rem; }
            h2 { font-size: 1.15rem; margin: 3rem 0 .2rem; break-after: avoid; }
            h3 { font-size: 1rem; font-style: italic; font-weight: normal; margin: 1.2rem 0 .2rem; break-after: avoid; }
            p { margin: 0 0 .6rem; white-space: pre-wrap; orphans: 2; widows: 2; }
            .facts { color: #555; font-size: .9rem; }
            blockquote { margin: .2rem 0 .6rem; padding-left: .8rem; border-left: 2px solid #999; }
            @page { size: A5; margin: 18mm 16mm; }
            @media print { body { margin: 0; max-width: none; padding: 0; } h1 { break-after: page; } }
            @media screen and (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b; } .facts { color: #aaa; } }
            </style>
            </head>
            <body>
            <h1>{title}</h1>
            """;

    private BookHtml() {}

    /** What stands before the first entry. */
    public static String start(String title) {
        return HEAD.replace("{title}", escaped(title));
    }

    /** What stands after the last entry. */
    public static String end() {
        return "</body>\n</html>\n";
    }

    /** One entry. */
    public static String of(Entry entry) {
        StringBuilder html = new StringBuilder("<article id=\"e" + entry.id() + "\">\n");
        html.append("<h2>").append(EntryText.when(entry)).append("</h2>\n");
        html.append("<p class=\"facts\">").append(facts(entry)).append("</p>\n");
        if (!entry.emotions().isEmpty()) {
            html.append(paragraph(List.of("Felt " + String.join(", ", entry.emotions()))));
        }
        for (Answer answer : entry.answers()) {
            html.append(section(answer.prompt().isEmpty() ? answer.key() : answer.prompt(), answer.text()));
        }
        if (!entry.received().isEmpty()) {
            html.append("<h3>The words received</h3>\n<blockquote>")
                    .append(paragraph(entry.received()))
                    .append("</blockquote>\n");
        }
        html.append(section("Note", entry.checkIn().text()));
        html.append(section("What came of it", entry.checkIn().ledTo()));
        entry.reflection().reframes().stream()
                .filter(Reflection.Reframe::chosen)
                .forEach(reframe -> html.append(section("A fairer reading", reframe.text())));
        return html.append("</article>\n").toString();
    }

    /** A CV of failures, between start and end. */
    public static String of(FailuresCv cv) {
        StringBuilder html = new StringBuilder();
        for (FailuresCv.Year year : cv.years()) {
            html.append("<h2>").append(CvMarkdown.heading(year)).append("</h2>\n<ul>\n");
            for (FailuresCv.Rejection rejection : year.rejections()) {
                html.append("<li><b>").append(CvMarkdown.when(rejection)).append(".</b> ");
                html.append(escaped(rejection.words())).append(list(rejection)).append("</li>\n");
            }
            html.append("</ul>\n");
        }
        return html.toString();
    }

    private static String list(FailuresCv.Rejection rejection) {
        List<String> lines = new ArrayList<>(CvMarkdown.again(rejection));
        rejection.ledTo().forEach(line -> lines.add("led to: " + line));
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "<li>" + escaped(line) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String facts(Entry entry) {
        List<String> facts = new ArrayList<>(List.of(entry.kind().word()));
        entry.context().ifPresent(context -> facts.add(context.word()));
        facts.addAll(EntryText.numbers(entry, SIGNS));
        String text = escaped(String.join(SIGNS.dot(), facts));
        return entry.about()
                .map(about -> text + SIGNS.dot() + "about <a href=\"#e" + about + "\">" + about + "</a>")
                .orElse(text);
    }

    private static String section(String heading, List<String> text) {
        return text.isEmpty() ? "" : "<h3>" + escaped(heading) + "</h3>\n" + paragraph(text);
    }

    /** Paragraphs are parted by empty lines; line ends inside stay. */
    private static String paragraph(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                open.add(escaped(line));
            } else if (!open.isEmpty()) {
                paragraphs.add(String.join("\n", open));
                open.clear();
            }
        }
        paragraphs.add(String.join("\n", open));
        return paragraphs.stream().map(text -> "<p>" + text + "</p>\n").collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return SafeText.line(text, SIGNS)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
