package dev.onward.cli.entries;

import dev.onward.format.EntryCsv;
import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import dev.onward.view.entries.BookHtml;
import dev.onward.view.entries.CvMarkdown;
import dev.onward.view.entries.EntryMarkdown;
import dev.onward.view.entries.FailuresCv;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which entries leave the journal. */
public enum ExportFormat implements Named {
    MARKDOWN("markdown", ".md"),
    JSONL("jsonl", ".jsonl"),
    CSV("csv", ".csv"),
    HTML("html", ".html");

    private final String word;
    private final String ending;

    ExportFormat(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    @Override
    public String word() {
        return word;
    }

    /** The form that a file's name asks for. */
    static Optional<ExportFormat> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /** Writes the entries, the oldest first. */
    void write(List<Entry> entries, Writer out) throws IOException {
        if (this == CSV) {
            out.write(EntryCsv.header());
        } else if (this == HTML) {
            out.write(BookHtml.start("Onward"));
        }
        boolean first = true;
        for (Entry entry : entries) {
            switch (this) {
                case MARKDOWN -> out.write((first ? "" : "\n") + markdown(entry));
                case JSONL -> out.write(EntryJson.line(entry) + "\n");
                case CSV -> out.write(EntryCsv.row(entry));
                case HTML -> out.write(BookHtml.of(entry));
            }
            first = false;
        }
        if (this == HTML) {
            out.write(BookHtml.end());
        }
    }

    /** Writes a CV of failures. */
    void write(FailuresCv cv, Writer out) throws IOException {
        switch (this) {
            case MARKDOWN -> out.write(String.join("\n", CvMarkdown.of(cv)) + "\n");
            case HTML -> out.write(BookHtml.start("CV of failures") + BookHtml.of(cv) + BookHtml.end());
            case JSONL, CSV -> throw Problem.usage("a CV of failures is markdown or html");
        }
    }

    /** One entry as Markdown. */
    static String markdown(Entry entry) {
        return String.join("\n", EntryMarkdown.of(entry)) + "\n";
    }
}
