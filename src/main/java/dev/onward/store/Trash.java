package dev.onward.store;

import dev.onward.journal.Deleted;
import dev.onward.journal.Entry;
import dev.onward.journal.Reading;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code trash}: what was deleted, and what entries said before they were edited. A name tells when, why and what
 * the file was called, such as {@code 20261123T110000.000Z-deleted-2026-11-23T091502-rejection-k3f9.json}.
 */
public final class Trash {
    private static final DateTimeFormatter STAMP = new DateTimeFormatterBuilder()
            .appendPattern("uuuuMMdd'T'HHmmss")
            .appendLiteral('.')
            .appendValue(ChronoField.MILLI_OF_SECOND, 3)
            .appendLiteral('Z')
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3}Z)-deleted(?:~\\d+)?-(.+\\.json)");
    private static final int TRIES = 10_000;

    private final Path folder;

    /** Why a file lies here. */
    enum Reason {
        /** The entry was deleted. */
        DELETED("deleted"),
        /** This is what it said before. */
        EDITED("edited");

        private final String word;

        Reason(String word) {
            this.word = word;
        }
    }

    /** Of the journal in that folder. */
    public Trash(Path journal) {
        folder = journal.resolve("trash");
    }

    /** Moves a file here. */
    void take(Path file, Reason reason, Instant when) throws IOException {
        put(file.getFileName().toString(), reason, when, place -> SafeFiles.move(file, place));
    }

    /** Keeps what a file said. */
    void keep(Path file, String text, Instant when) throws IOException {
        SafeFiles.makeFolder(folder);
        put(file.getFileName().toString(), Reason.EDITED, when, place -> SafeFiles.create(place, text));
    }

    /** What was deleted, the last first. */
    public List<Deleted> deleted() {
        String[] names = folder.toFile().list();
        return Stream.of(names == null ? new String[0] : names)
                .flatMap(name -> parse(name).stream())
                .sorted(Comparator.comparing(Deleted::when)
                        .thenComparing(Deleted::place)
                        .reversed())
                .toList();
    }

    /** Where the file was before: its old name, in the folder of its year. */
    Path formerPlace(Path place, EntryFolder entries) throws IOException {
        Matcher name = NAME.matcher(place.getFileName().toString());
        String former = name.matches() ? name.group(2) : place.getFileName().toString();
        if (FileName.tellsTime(former)) {
            return entries.file(former.substring(0, 4), former);
        }
        return entry(place)
                .map(found -> entries.file(found).resolveSibling(former))
                .orElseThrow(() -> new IOException("the file cannot be read any more"));
    }

    private static Optional<Entry> entry(Path file) {
        return EntryFolder.read(file) instanceof Reading.Found found ? Optional.of(found.entry()) : Optional.empty();
    }

    private Optional<Deleted> parse(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Instant when = STAMP.parse(parts.group(1), Instant::from);
            return FileName.parse(parts.group(2))
                    .map(FileName::id)
                    .or(() -> entry(folder.resolve(name)).map(Entry::id))
                    .map(id -> new Deleted(id, when, folder.resolve(name).toString()));
        } catch (DateTimeException notOfTheCalendar) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Putter {
        void put(Path place) throws IOException;
    }

    private void put(String name, Reason reason, Instant when, Putter putter) throws IOException {
        for (int i = 1; i < TRIES; i++) {
            String number = i == 1 ? "" : "~" + i;
            try {
                putter.put(folder.resolve(STAMP.format(when) + "-" + reason.word + number + "-" + name));
                return;
            } catch (FileAlreadyExistsException taken) {
                // two changes in one millisecond: the next number
            }
        }
        throw new IOException("no free name was found in " + folder);
    }
}
