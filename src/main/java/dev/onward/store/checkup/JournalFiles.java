package dev.onward.store.checkup;

import dev.onward.store.FolderNames;
import dev.onward.store.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything of a journal's folder that is Onward's: the folders entries (and its years), drafts and trash with what lies in
 * them, and the log of what was sent. Other things that a person keeps there, such as {@code .git}, are not touched.
 */
final class JournalFiles {
    private static final List<String> FOLDERS = List.of("entries", "drafts", "trash");

    private final Path home;
    private final List<Seen> folders = new ArrayList<>();
    private final List<Seen> files = new ArrayList<>();
    private final List<Trouble.At> unlisted = new ArrayList<>();

    private JournalFiles(Path home) {
        this.home = home;
    }

    /** Looks at what is there now. */
    static JournalFiles of(Path home) {
        JournalFiles found = new JournalFiles(home);
        // the journal itself may be behind a link, as may each of its folders
        if (Files.isDirectory(home)) {
            Seen.at(real(home)).ifPresent(found.folders::add);
            FOLDERS.forEach(name -> found.folder(home.resolve(name), name.equals("entries") ? 2 : 0));
            Seen.at(home.resolve("sent.log")).ifPresent(found.files::add);
        }
        return found;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notToBeFollowed) {
            return folder;
        }
    }

    private void folder(Path folder, int deeper) {
        Optional<Seen> seen = Seen.at(folder);
        if (seen.isEmpty() || !leadsToFolder(seen.get())) {
            seen.ifPresent(files::add);
            return;
        }
        folders.add(seen.get());
        try {
            for (Path path : list(folder)) {
                if (deeper > 0) {
                    folder(path, deeper - 1);
                } else {
                    Seen.at(path).ifPresent(files::add);
                }
            }
        } catch (IOException failed) {
            unlisted.add(new Trouble.At(folder, Trouble.reason(failed)));
        }
    }

    private static boolean leadsToFolder(Seen seen) {
        return seen.isFolder() || (seen.isLink() && Files.isDirectory(seen.path()));
    }

    /** What is in a folder, by name. */
    private static List<Path> list(Path folder) throws IOException {
        return FolderNames.of(folder).stream().sorted().map(folder::resolve).toList();
    }

    /** The folders, that of the journal first. */
    List<Seen> folders() {
        return folders;
    }

    /** What lies in them and is no folder. */
    List<Seen> files() {
        return files;
    }

    /** Folders that could not be listed. */
    List<Trouble.At> unlisted() {
        return unlisted;
    }

    /** What lies in one of the journal's own folders, or in one below it. */
    Stream<Seen> in(String folder) {
        Path place = home.resolve(folder);
        return files.stream().filter(file -> file.path().startsWith(place));
    }
}
