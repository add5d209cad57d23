package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.journal.Entry;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.store.index.FileJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a journal says, read from its files: each entry as it is written. An entry that was not there before is without its id
 * and moment, because another run of the same command gives it others.
 *
 * @param entries the entries, and how often each is there
 * @param trashed the same of the trash
 * @param drafts what the drafts say, one text a draft; claims that were never written to are left out
 */
record JournalState(TreeMap<String, Integer> entries, TreeMap<String, Integer> trashed, List<String> drafts) {
    /** Reads it, and fails when something in it is not whole. */
    static JournalState of(Path home, Set<String> knownIds) throws IOException {
        Path journal = home.resolve(".local/share/onward");
        TreeMap<String, Integer> entries = new TreeMap<>();
        for (Reading reading :
                new FileJournal(journal).newestFirst(Selection.ALL).toList()) {
            assertThat(reading).isInstanceOf(Reading.Found.class);
            Entry entry = ((Reading.Found) reading).entry();
            entries.merge(said(entry, knownIds), 1, Integer::sum);
        }
        TreeMap<String, Integer> trashed = new TreeMap<>();
        for (Path file : files(journal.resolve("trash"))) {
            trashed.merge(said(read(file), knownIds), 1, Integer::sum);
        }
        return new JournalState(entries, trashed, drafts(home));
    }

    private static List<String> drafts(Path home) throws IOException {
        List<String> drafts = new ArrayList<>();
        for (String place : List.of(".local/share/onward/drafts", ".local/state/onward/drafts")) {
            for (Path file : files(home.resolve(place))) {
                if (Files.size(file) > 0) {
                    drafts.add(whole(file));
                }
            }
        }
        return drafts;
    }

    private static String whole(Path file) throws IOException {
        try {
            EntryJson.readDraft(Files.readAllBytes(file));
            return Files.readString(file);
        } catch (Malformed half) {
            throw new AssertionError("a draft is not whole: " + file, half);
        }
    }

    private static Entry read(Path file) throws IOException {
        try {
            return EntryJson.read(Files.readAllBytes(file));
        } catch (Malformed half) {
            throw new AssertionError("not whole: " + file, half);
        }
    }

    private static String said(Entry entry, Set<String> knownIds) {
        String written = EntryJson.write(entry);
        return knownIds.contains(entry.id().value())
                ? written
                : written.replaceFirst("\n  \"id\": .*", "").replaceFirst("\n  \"at\": .*", "");
    }

    /** The ids of a journal. */
    static Set<String> ids(Path home) {
        try (Stream<Reading> readings =
                new FileJournal(home.resolve(".local/share/onward")).newestFirst(Selection.ALL)) {
            return Set.copyOf(readings.map(
                            reading -> ((Reading.Found) reading).entry().id().value())
                    .toList());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.].*\\.json"))
                    .toList();
        }
    }
}
