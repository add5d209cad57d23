package dev.onward.store;

import dev.onward.journal.Copies.Content;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes files so that at any instant, also one at which the power fails, the old text or the new text is there whole:
 * written beside under another name, forced to the disk, moved in place, the folder forced too. Files are for their owner
 * only (0600, folders 0700), whatever the umask.
 */
public final class SafeFiles {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private SafeFiles() {}

    /** Makes the folder and those above it that are missing. Folders that exist are left as they are. */
    public static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            makeFolder(above);
        }
        try {
            Files.createDirectory(folder, attributes(folder, FOLDER));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            if (!Files.isDirectory(folder)) {
                throw madeMeanwhile;
            }
            return;
        }
        setPermissions(folder, FOLDER);
        if (above != null) {
            force(above);
        }
    }

    /** Makes an empty file that did not exist; fails when there is one of that name. */
    static void claim(Path file) throws IOException {
        Files.createFile(file, attributes(file, FILE));
    }

    /** Opens a file, which is made when it is not there. Another thing in its place is refused: a named pipe would be waited for. */
    public static FileChannel open(Path file) throws IOException {
        if (isNoPlainFile(file)) {
            throw new IOException("it is not a plain file");
        }
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return FileChannel.open(file, options, attributes(file, FILE));
    }

    /** Whether something else has that name. One question, for another process may remove a file between two. */
    static boolean isNoPlainFile(Path file) {
        try {
            return !Files.readAttributes(file, BasicFileAttributes.class).isRegularFile();
        } catch (IOException notThere) {
            return false;
        }
    }

    /** Writes the text in place of what the file held, if it was there. */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text));
    }

    /** Writes what the content gives in place of what the file held, if it was there. */
    public static void write(Path file, Content content) throws IOException {
        Path beside = beside(file);
        try {
            writeNew(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            deleteIfPossible(beside);
            throw failed;
        }
        force(folderOf(file));
    }

    /**
     * Writes a file that did not exist, never over another: a link is made only where nothing is. Systems without links
     * look first and move then.
     *
     * @throws FileAlreadyExistsException when there is one of that name
     */
    static void create(Path file, String text) throws IOException {
        create(file, out -> out.write(text));
    }

    /** The same with what the content gives. */
    static void create(Path file, Content content) throws IOException {
        Path beside = beside(file);
        try {
            writeNew(beside, content);
            giveName(beside, file);
        } finally {
            deleteIfPossible(beside);
        }
        force(folderOf(file));
    }

    /**
     * Moves a file to a name that nothing has, in a folder that is made when it is missing. Never over another file; when the
     * process is killed in the middle, both names are there.
     */
    static void move(Path from, Path to) throws IOException {
        makeFolder(folderOf(to));
        giveName(from, to);
        try {
            Files.deleteIfExists(from);
        } catch (IOException failed) {
            if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
                deleteIfPossible(to);
            }
            throw failed;
        }
        force(folderOf(to));
        force(folderOf(from));
    }

    /** Moves a file to a name that nobody else would give, in one step: at any instant one of the names is there. */
    public static void rename(Path from, Path to) throws IOException {
        makeFolder(folderOf(to));
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(folderOf(to));
        force(folderOf(from));
    }

    /** Removes what is of no use any more, and does no harm where it stays. */
    private static void deleteIfPossible(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            return;
        }
    }

    private static void giveName(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /**
     * Writes bytes in place of what the file held, all or nothing while the power stays. For what can be made again:
     * nothing is forced to the disk.
     */
    public static void replaceDerived(Path file, byte[][] parts) throws IOException {
        Path beside = beside(file);
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            try (FileChannel channel = FileChannel.open(beside, options, attributes(beside, FILE))) {
                setPermissions(beside, FILE);
                for (byte[] part : parts) {
                    write(channel, part);
                }
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            deleteIfPossible(beside);
            throw failed;
        }
    }

    /** Removes the file, if it is there, and forces its folder. */
    public static void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            force(folderOf(file));
        }
    }

    private static void writeNew(Path file, Content content) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, attributes(file, FILE))) {
            setPermissions(file, FILE);
            Writer out = new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
            content.to(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + ".tmp");
    }

    /** The folder that the file is in. */
    public static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    /** Some systems (Windows) cannot open a folder; there the move itself has to do. */
    private static void force(Path folder) throws IOException {
        if (hasPermissions(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return hasPermissions(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static void setPermissions(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (hasPermissions(path)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
