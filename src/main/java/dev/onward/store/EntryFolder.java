package dev.onward.store;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The folder {@code entries}: a folder a year, a file an entry. */
public final class EntryFolder {
    private static final int YEAR = "2026".length();

    private static final int MOST_BYTES_A_CHARACTER = 3;

    private final Path folder;

    /** Of the journal in that folder. */
    public EntryFolder(Path journal) {
        folder = journal.resolve("entries");
    }

    /** The years that have a folder, the latest first. */
    public List<String> years() throws IOException {
        List<String> years = new ArrayList<>(FolderNames.of(folder));
        years.removeIf(name -> !isYear(name));
        years.sort(Comparator.reverseOrder());
        return years;
    }

    /** The files of a year that look like entries, in no order. */
    public List<String> files(String year) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : FolderNames.of(folder.resolve(year))) {
            if (isEntry(name)) {
                files.add(name);
            }
        }
        return files;
    }

    private static boolean isYear(String name) {
        // a loop, because every look at the journal begins here, and the first stream of a process takes a millisecond
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return name.length() == YEAR;
    }

    private static boolean isEntry(String name) {
        return name.endsWith(".json") && name.charAt(0) != '.';
    }

    /**
     * Whether an entry of that id is there, also when its file was moved to another year's folder or named otherwise by
     * hand. The folder of the id's own year must be listed; of others, one that cannot be is taken as without it.
     */
    public boolean has(EntryId id) throws IOException {
        String own = id.value().substring(0, 4);
        if (has(id, own)) {
            return true;
        }
        for (String year : years()) {
            if (!year.equals(own) && hasIfListed(id, year)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasIfListed(EntryId id, String year) {
        try {
            return has(id, year);
        } catch (IOException cannotBeListed) {
            return false;
        }
    }

    private boolean has(EntryId id, String year) throws IOException {
        String day = id.day() + "T";
        String end = "-" + id.suffix() + ".";
        String moved = end + "id-" + id.day() + ".";
        for (String name : files(year)) {
            boolean named = FileName.tellsTime(name)
                    ? (name.startsWith(day) && name.contains(end)) || name.contains(moved)
                    : isIn(file(year, name), id);
            if (named) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Path file, EntryId id) {
        return read(file) instanceof Reading.Found found && found.entry().id().equals(id);
    }

    /** The file of that name in the folder of that year. */
    public Path file(String year, String name) {
        return folder.resolve(year).resolve(name);
    }

    /** Where the entry's file belongs. */
    public Path file(Entry entry) {
        return file(year(entry), FileName.of(entry));
    }

    /** The folder of a year. */
    public Path year(String year) {
        return folder.resolve(year);
    }

    /** By what a change of the file would show; nothing when it is no plain file, or cannot be looked at. */
    public static Optional<FileStamp> stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(FileStamp.of(attributes)) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Reads one file. */
    public Reading read(String year, String name) {
        return read(file(year, name));
    }

    /** Whether there is anything of that name: another process may have moved away what was there when it was listed. */
    public boolean isThere(String year, String name) {
        return !Files.notExists(file(year, name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Reads one file. */
    public static Reading read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return new Reading.Unreadable(file.toString(), "it is not a plain file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(EntryJson.MOST_BYTES + 1);
                if (bytes.length > EntryJson.MOST_BYTES) {
                    return new Reading.Unreadable(file.toString(), "it is larger than 8 MB");
                }
                return new Reading.Found(EntryJson.read(bytes));
            }
        } catch (Malformed malformed) {
            return new Reading.Unreadable(file.toString(), malformed.reason());
        } catch (IOException failed) {
            return new Reading.Unreadable(file.toString(), Trouble.reason(failed));
        }
    }

    /** The entry's file, read, or nothing when there is none of its name. */
    boolean holds(Entry entry) {
        return read(year(entry), FileName.of(entry)) instanceof Reading.Found found
                && found.entry().equals(entry);
    }

    /** Stores an entry whose id nobody else has; its file is there whole when this returns. */
    public void store(Entry entry) throws IOException {
        SafeFiles.makeFolder(folder.resolve(year(entry)));
        SafeFiles.create(file(entry), written(entry));
    }

    /**
     * The entry as it is written.
     *
     * @throws IOException when that is more than would be read again
     */
    static String written(Entry entry) throws IOException {
        String text = EntryJson.write(entry);
        boolean mayBeTooLarge = text.length() > EntryJson.MOST_BYTES / MOST_BYTES_A_CHARACTER;
        if (mayBeTooLarge && text.getBytes(StandardCharsets.UTF_8).length > EntryJson.MOST_BYTES) {
            throw new IOException("the entry would be larger than 8 MB");
        }
        return text;
    }

    /** Four digits. A formatter would look up the locale's own first, which takes a tenth of a check-in. */
    private static String year(Entry entry) {
        String year = String.valueOf(entry.at().getYear());
        return "0".repeat(Math.max(0, 4 - year.length())) + year;
    }
}
