package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.journal.Copies;
import dev.onward.journal.Entry;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import dev.onward.journal.Selection;
import dev.onward.view.entries.FailuresCv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say in which form entries are written, and where to. */
final class ExportOptions {
    @Option(names = "--format", paramLabel = "FORM", description = "markdown, jsonl, csv or html (a printable book).")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file; its ending says the form.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--folder", paramLabel = "DIR", description = "Write a Markdown file an entry into a folder.")
    private Optional<String> folder = Optional.empty();

    @Option(names = "--cv", description = "A CV of failures: by year, and what came of them.")
    private boolean cv;

    /**
     * Refuses what cannot be written.
     *
     * @throws Problem when the options do not go together
     */
    void check() {
        if (folder.isPresent()
                && (named().orElse(ExportFormat.MARKDOWN) != ExportFormat.MARKDOWN || cv || output.isPresent())) {
            throw Problem.usage("--folder takes Markdown, a file an entry, and no --output or --cv beside it");
        }
        ExportFormat form = form();
        if (cv && (form == ExportFormat.JSONL || form == ExportFormat.CSV)) {
            throw Problem.usage("a CV of failures is markdown or html");
        }
    }

    /** The form that is named, or else the one that the file's name asks for. */
    private ExportFormat form() {
        return named().or(() -> output.flatMap(ExportFormat::of)).orElse(ExportFormat.MARKDOWN);
    }

    private Optional<ExportFormat> named() {
        return format.map(word -> Named.parse(ExportFormat.class, "form", word));
    }

    /** What is to be read for it: a CV tells of a rejection what came of it later, whenever that was. */
    Selection read(Selection wanted) {
        return cv ? Selection.ALL : wanted;
    }

    /**
     * Writes them.
     *
     * @param entries what was read, the oldest first
     * @param wanted which of them a CV is about
     * @param over whether a file that is there may be written over
     */
    void write(List<Entry> entries, Selection wanted, boolean over, Desk desk) {
        ExportFormat form = form();
        if (folder.isPresent()) {
            intoFolder(folder.get(), entries, over, desk.upkeep().copies().get());
        } else if (cv) {
            FailuresCv failures = FailuresCv.of(entries, wanted::matches);
            write(out -> form.write(failures, out), over, desk);
        } else {
            write(out -> form.write(entries, out), over, desk);
        }
    }

    private void write(Copies.Content content, boolean over, Desk desk) {
        if (output.isPresent()) {
            desk.upkeep().copies().get().write(output.get(), over, content);
            return;
        }
        try {
            content.to(desk.output().raw());
            desk.output().raw().flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a PrintWriter does not throw", impossible);
        }
    }

    private static void intoFolder(String place, List<Entry> entries, boolean over, Copies copies) {
        copies.makeFolder(place);
        for (Entry entry : entries) {
            copies.write(place + "/" + entry.id() + ".md", over, out -> out.write(ExportFormat.markdown(entry)));
        }
    }
}
