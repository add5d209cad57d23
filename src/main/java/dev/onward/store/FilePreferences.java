package dev.onward.store;

import dev.onward.journal.Preferences;
import dev.onward.journal.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The person's own small files.
 *
 * <p>A file is changed while it is locked; the new text then takes its place at once. Who waited for the lock finds another
 * file under the name and begins again, so that no change is lost.
 */
public final class FilePreferences implements Preferences {
    private static final int MOST_LINKS = 40;
    private static final int MOST_BYTES = 1024 * 1024;

    @Override
    public Optional<String> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw Problem.damaged(file + " is not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Problem.damaged(file + " is larger than 1 MB");
            }
            return Optional.of(text(bytes));
        } catch (CharacterCodingException otherwise) {
            throw Problem.damaged(file + " is not UTF-8").causedBy(otherwise);
        } catch (IOException failed) {
            throw Problem.damaged("cannot read " + file + ": " + Trouble.reason(failed))
                    .causedBy(failed);
        }
    }

    @Override
    public void change(Path file, UnaryOperator<String> change) {
        try {
            synchronized (FilePreferences.class) { // locks of files do not hold between threads
                Path place = behindLinks(file);
                SafeFiles.makeFolder(SafeFiles.folderOf(place));
                while (!isChanged(place, change)) {
                    Thread.onSpinWait();
                }
            }
        } catch (IOException failed) {
            // a lock that cannot be let go, or a folder that cannot be forced, changes nothing about what the file says
            // now
            if (!says(file, change)) {
                throw unwritable(file, failed);
            }
        }
    }

    /** Whether the file says already what it would say after the change. */
    private static boolean says(Path file, UnaryOperator<String> change) {
        try {
            String now = Files.isRegularFile(file) ? text(Files.readAllBytes(file)) : "";
            return !now.isEmpty() && change.apply(now).equals(now);
        } catch (IOException cannotTell) {
            return false;
        }
    }

    @Override
    public Optional<Path> keepBeside(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            String text = text(Files.readAllBytes(file));
            int i = 1;
            while (true) {
                Path beside = file.resolveSibling(file.getFileName() + ".before-" + i);
                try {
                    SafeFiles.create(beside, text);
                    return Optional.of(beside);
                } catch (FileAlreadyExistsException taken) {
                    i++;
                }
            }
        } catch (IOException failed) {
            throw unwritable(file, failed);
        }
    }

    /** Whether it could be done; not when another file took the place while the lock was waited for. */
    private static boolean isChanged(Path place, UnaryOperator<String> change) throws IOException {
        boolean made = isMade(place);
        try {
            Object before = key(place);
            try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                lock(channel);
                if (!Objects.equals(before, key(place))) {
                    return false;
                }
                put(place, channel, change, made);
                return true;
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }

    /** The file is read through the locked channel: opened a second time, it would lose its lock when that is closed. */
    private static void put(Path place, FileChannel channel, UnaryOperator<String> change, boolean made)
            throws IOException {
        boolean isPut = false;
        try {
            String old = text(Channels.newInputStream(channel).readAllBytes());
            String now = change.apply(old);
            if (!now.equals(old)) {
                SafeFiles.write(place, now);
            }
            isPut = true;
        } finally {
            if (made && !isPut) {
                Files.deleteIfExists(place);
            }
        }
    }

    /** Makes an empty file when there is none; something must be there to be locked. */
    private static boolean isMade(Path place) throws IOException {
        try {
            if (Files.exists(place)) {
                return false;
            }
            SafeFiles.claim(place);
            return true;
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return false;
        }
    }

    /** Some systems have no locks; there the last one wins. The lock goes when the channel is closed. */
    private static void lock(FileChannel channel) {
        try {
            Objects.requireNonNull(channel.lock());
        } catch (IOException noLocksHere) {
            return;
        }
    }

    private static Object key(Path place) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(place, BasicFileAttributes.class);
        return Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime());
    }

    /** Where the file is; the links of those who keep such files elsewhere are followed, also into nothing. */
    private static Path behindLinks(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(place); i++) {
            if (i == MOST_LINKS) {
                throw new IOException("too many links");
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("a folder is in its place");
        }
        if (SafeFiles.isNoPlainFile(place)) {
            throw new IOException("it is not a plain file"); // a named pipe would be waited for
        }
        return place;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Problem unwritable(Path file, IOException failed) {
        String reason = failed instanceof CharacterCodingException ? "it is not UTF-8" : Trouble.reason(failed);
        return Problem.solvable("cannot write " + file + ": " + reason + "; nothing was changed")
                .withHint("what the file said, it says still")
                .causedBy(failed);
    }
}
