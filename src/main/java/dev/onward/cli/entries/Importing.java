package dev.onward.cli.entries;

import dev.onward.cli.desk.Input;
import dev.onward.cli.desk.Output;
import dev.onward.format.DatedMarkdown;
import dev.onward.format.Item;
import dev.onward.format.JsonImport;
import dev.onward.format.Malformed;
import dev.onward.format.Origin;
import dev.onward.journal.Archive;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Problem;
import dev.onward.view.entries.ImportText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stores what is read, one entry after the other, and counts. */
final class Importing {
    private static final int BETWEEN_NOTES = 500;
    private static final int MOST_NAMED = 50;

    private final Archive archive;
    private final Output output;
    private final boolean dryRun;
    private final Map<EntryId, Entry> seen = new HashMap<>();
    private int stored;
    private int thereAlready;
    private int refused;

    /** Into that archive; a dry run stores nothing. */
    Importing(Archive archive, Output output, boolean dryRun) {
        this.archive = archive;
        this.output = output;
        this.dryRun = dryRun;
    }

    /** Takes all there is in a file, a folder, or standard input. */
    void take(Input input, String source, Origin origin) {
        if (!source.equals("-") && Files.isDirectory(Path.of(source))) {
            folder(input, Path.of(source), origin);
            return;
        }
        try {
            input.stream("import", source, in -> JsonImport.read(in, origin, this::take));
        } catch (Malformed broken) {
            refuse(Input.name(source), broken.reason() + "; nothing after that was read");
        }
    }

    private void folder(Input input, Path folder, Origin origin) {
        List<String> files = input.filesIn(folder).stream()
                .filter(path -> path.endsWith(".md") || path.endsWith(".markdown"))
                .toList();
        if (files.isEmpty()) {
            throw Problem.solvable("there is no Markdown file in " + folder)
                    .withHint("the names begin with a day: 2026-11-20.md, \"2026-11-20 A letter.md\"");
        }
        for (String path : files) {
            take(markdown(input, folder, path, origin));
        }
    }

    private static Item markdown(Input input, Path folder, String path, Origin origin) {
        try {
            byte[] bytes = input.bytes("import", folder.resolve(path).toString());
            return DatedMarkdown.read(path, bytes, origin);
        } catch (Problem unreadable) {
            return new Item.Refused(path, "it cannot be read, or is larger than 8 MB");
        }
    }

    private void take(Item item) {
        if (item instanceof Item.Refused no) {
            refuse(no.where(), no.reason());
        } else if (item instanceof Item.Read read) {
            store(read);
        }
        int all = stored + thereAlready + refused;
        if (output.isWatched() && all % BETWEEN_NOTES == 0) {
            output.note(all + " read");
        }
    }

    private void store(Item.Read read) {
        switch (outcome(read.entry())) {
            case STORED -> stored++;
            case THERE_ALREADY -> thereAlready++;
            case ID_TAKEN ->
                refuse(read.where(), "another entry is named " + read.entry().id());
        }
    }

    private Archive.Outcome outcome(Entry entry) {
        try {
            return dryRun ? wouldStore(entry) : archive.store(entry);
        } catch (Problem failed) {
            throw Problem.solvable(failed.message() + "; " + summary() + " before that")
                    .withHint("run it again when that is mended: nothing is stored twice")
                    .causedBy(failed);
        }
    }

    /** What a dry run would have stored before counts as there. */
    private Archive.Outcome wouldStore(Entry entry) {
        Entry before = seen.putIfAbsent(entry.id(), entry);
        if (before != null) {
            return before.equals(entry) ? Archive.Outcome.THERE_ALREADY : Archive.Outcome.ID_TAKEN;
        }
        return archive.wouldStore(entry);
    }

    private void refuse(String where, String reason) {
        refused++;
        if (refused <= MOST_NAMED) {
            output.note(where + ": " + reason + "; left out");
        }
    }

    /** What came of it, in one line. */
    String summary() {
        return ImportText.summary(stored, thereAlready, refused, dryRun);
    }

    /** Whether nothing was left out. */
    boolean isWhole() {
        return refused == 0;
    }
}
