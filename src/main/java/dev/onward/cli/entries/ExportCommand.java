package dev.onward.cli.entries;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.Redaction;
import dev.onward.journal.Copies;
import dev.onward.journal.Entry;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.view.entries.FailuresCv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onward export}: entries as Markdown, JSON lines, CSV or a printable book. */
@Command(
        addMethodSubcommands = false,
        name = "export",
        header = ExportCommand.HEADER,
        description = {
            "Writes to standard output, a file or a folder, the oldest first. Only jsonl",
            "holds all there is, and \"onward import\" takes it back. Files are for you only."
        },
        footer = {
            "  onward export --output backup.jsonl",
            "  onward export --format html --since 2026 --output book.html",
            "  onward export --folder evenings --context creative",
            "  onward export --cv"
        })
public final class ExportCommand implements Callable<Integer> {
    public static final String HEADER = "Write entries as Markdown, JSON, CSV, a book or a CV of failures.";

    private final Desk desk;

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

    @Mixin
    private final SelectionOptions wanted = new SelectionOptions();

    @Option(names = "--redact", description = "Marks for names, places, numbers, addresses.")
    private boolean redact;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    public ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        ExportFormat form = form();
        Selection selection = wanted.selection(desk.clock(), Optional.empty());
        List<Entry> entries = new ArrayList<>();
        boolean whole = read(cv ? Selection.ALL : selection, entries);
        Collections.reverse(entries);
        if (redact) {
            Redaction redaction = new Redaction(entries);
            entries.replaceAll(redaction::of);
        }
        if (folder.isPresent()) {
            intoFolder(folder.get(), entries);
        } else if (cv) {
            FailuresCv failures = FailuresCv.of(entries, selection::matches);
            write(out -> form.write(failures, out));
        } else {
            write(out -> form.write(entries, out));
        }
        return whole ? ExitCodes.DONE : ExitCodes.SOLVABLE;
    }

    private ExportFormat form() {
        Optional<ExportFormat> named = format.map(word -> Named.parse(ExportFormat.class, "form", word));
        if (folder.isPresent()
                && (cv || output.isPresent() || named.orElse(ExportFormat.MARKDOWN) != ExportFormat.MARKDOWN)) {
            throw Problem.usage("--folder takes Markdown, a file an entry, and no --output or --cv beside it");
        }
        ExportFormat form = named.or(() -> output.flatMap(ExportFormat::of)).orElse(ExportFormat.MARKDOWN);
        if (cv && (form == ExportFormat.JSONL || form == ExportFormat.CSV)) {
            throw Problem.usage("a CV of failures is markdown or html");
        }
        return form;
    }

    /** Collects what can be read and names what cannot; says whether it was all. */
    private boolean read(Selection selection, List<Entry> entries) {
        boolean whole = true;
        for (Reading reading : (Iterable<Reading>) desk.journal().get().newestFirst(selection)::iterator) {
            if (reading instanceof Reading.Found found) {
                entries.add(found.entry());
            } else if (reading instanceof Reading.Unreadable unreadable) {
                desk.output().note(unreadable.message() + ", and not exported");
                whole = false;
            }
        }
        return whole;
    }

    private void write(Copies.Content content) {
        if (output.isPresent()) {
            desk.upkeep().copies().get().write(output.get(), force, content);
            return;
        }
        try {
            content.to(desk.output().raw());
            desk.output().raw().flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a PrintWriter does not throw", impossible);
        }
    }

    private void intoFolder(String place, List<Entry> entries) {
        Copies copies = desk.upkeep().copies().get();
        copies.makeFolder(place);
        for (Entry entry : entries) {
            copies.write(place + "/" + entry.id() + ".md", force, out -> out.write(ExportFormat.markdown(entry)));
        }
    }
}
