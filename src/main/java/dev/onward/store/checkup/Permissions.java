package dev.onward.store.checkup;

import dev.onward.journal.Check;
import dev.onward.journal.Check.Spot;
import dev.onward.store.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether files and folders are for their owner only, and can be read by them. A file that its owner made read-only may stay
 * so. What a link leads to is left alone.
 */
final class Permissions {
    private static final String NAME = "permissions";
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> NEEDED_FILE = PosixFilePermissions.fromString("r--------");
    private static final Set<PosixFilePermission> NEEDED_FOLDER = PosixFilePermissions.fromString("r-x------");

    private final List<Seen> folders;
    private final List<Seen> files;

    Permissions(List<Seen> folders, List<Seen> files) {
        this.folders = folders.stream().filter(Seen::isFolder).toList();
        this.files = files.stream().filter(Seen::isFile).toList();
    }

    Check look() {
        List<Spot> spots = open().map(seen -> new Spot(seen.path().toString(), words(seen)))
                .toList();
        return spots.isEmpty()
                ? Check.ok(
                        NAME,
                        Amount.of(folders.size(), "folder", "folders") + " and "
                                + Amount.of(files.size(), "file", "files") + " are for you only")
                : Check.wrong(
                                NAME,
                                Amount.of(spots.size(), "file or folder is", "files or folders are")
                                        + " not for you only, or cannot be read by you")
                        .withHint("\"onward doctor --repair\" sets 0700 for folders and 0600 for files")
                        .at(spots);
    }

    /** Takes away what others may do, and gives the owner back what is needed to read. */
    List<Check> repair() {
        List<Spot> done = new ArrayList<>();
        List<Spot> failed = new ArrayList<>();
        for (Seen seen : open().toList()) {
            try {
                Files.setPosixFilePermissions(seen.path(), wanted(seen));
                done.add(new Spot(seen.path().toString(), words(seen)));
            } catch (IOException refused) {
                failed.add(new Spot(seen.path().toString(), Trouble.reason(refused)));
            }
        }
        return Repairs.told(NAME, done, " made for you only", failed);
    }

    private Stream<Seen> open() {
        return Stream.concat(folders.stream(), files.stream())
                .filter(seen -> hasPermissions(seen.path()))
                .filter(seen -> !now(seen).equals(wanted(seen)));
    }

    private static Set<PosixFilePermission> wanted(Seen seen) {
        Set<PosixFilePermission> wanted = EnumSet.noneOf(PosixFilePermission.class);
        wanted.addAll(now(seen));
        wanted.retainAll(seen.isFolder() ? OWN_FOLDER : OWN_FILE);
        wanted.addAll(seen.isFolder() ? NEEDED_FOLDER : NEEDED_FILE);
        return wanted;
    }

    private static Set<PosixFilePermission> now(Seen seen) {
        try {
            return Files.getPosixFilePermissions(seen.path(), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException goneMeanwhile) {
            return seen.isFolder() ? OWN_FOLDER : OWN_FILE;
        }
    }

    private static String words(Seen seen) {
        return PosixFilePermissions.toString(now(seen));
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
