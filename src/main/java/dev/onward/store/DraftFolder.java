package dev.onward.store;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.journal.Draft;
import dev.onward.journal.EntryId;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One folder with drafts: a file each, named by its id, and a lock beside it while its sitting runs. */
public final class DraftFolder {
    private static final String ENDING = ".json";

    /** A sitting can have several answers of the length that an entry may have. */
    private static final int MOST_BYTES = 4 * EntryJson.MOST_BYTES;

    private final Path folder;

    /** In that folder, which need not be there yet. */
    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A draft that was found.
     *
     * @param draft the draft
     * @param written when it was last written
     */
    record Left(Draft draft, FileTime written) {}

    Path file(EntryId id) {
        return folder.resolve(id + ENDING);
    }

    boolean has(EntryId id) {
        return Files.exists(file(id));
    }

    /** Takes the id for a new draft and locks it; nothing when a draft of that id is there. */
    Optional<Closeable> claim(EntryId id) throws IOException {
        SafeFiles.makeFolder(folder);
        Optional<Closeable> lock = lock(id);
        if (lock.isEmpty()) {
            return lock;
        }
        try {
            SafeFiles.claim(file(id));
            return lock;
        } catch (FileAlreadyExistsException taken) {
            lock.get().close();
            return Optional.empty();
        } catch (IOException failed) {
            lock.get().close();
            throw failed;
        }
    }

    void write(Draft draft) throws IOException {
        SafeFiles.makeFolder(folder);
        SafeFiles.write(file(draft.id()), EntryJson.write(draft));
    }

    void remove(EntryId id) throws IOException {
        SafeFiles.remove(file(id));
        Files.deleteIfExists(lockFile(id));
    }

    /** Locks a draft against other sittings; nothing when one of them has it. A system without locks lets all have it. */
    Optional<Closeable> lock(EntryId id) throws IOException {
        FileChannel channel = SafeFiles.open(lockFile(id));
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(() -> unlock(id, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (OverlappingFileLockException ours) {
            channel.close();
            return Optional.empty();
        } catch (IOException noLocksHere) {
            return Optional.of(channel);
        }
    }

    /** Whether a sitting that runs now has the draft; changes nothing. */
    public boolean isHeld(EntryId id) {
        Path file = lockFile(id);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException | OverlappingFileLockException cannotTell) {
            return true;
        }
    }

    private void unlock(EntryId id, FileChannel channel) throws IOException {
        Files.deleteIfExists(lockFile(id));
        channel.close();
    }

    /** All drafts that can be read. One that cannot be read stays where it is. */
    List<Left> list() {
        return ids().stream().flatMap(id -> read(id).stream()).toList();
    }

    /** Removes claims that were never written to: such a file is empty and nobody holds its lock. */
    void clear() {
        for (EntryId id : ids()) {
            try {
                if (Files.isRegularFile(file(id)) && Files.size(file(id)) == 0) {
                    Optional<Closeable> lock = lock(id);
                    if (lock.isPresent()) {
                        remove(id);
                        lock.get().close();
                    }
                }
            } catch (IOException leftAsItIs) {
                // an empty file does no harm; the next sitting tries again
            }
        }
    }

    private List<EntryId> ids() {
        String[] names = folder.toFile().list();
        return Stream.of(names == null ? new String[0] : names)
                .filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .filter(EntryId::isId)
                .map(EntryId::new)
                .toList();
    }

    private Optional<Left> read(EntryId id) {
        try {
            if (!Files.isRegularFile(file(id))) {
                return Optional.empty(); // a named pipe would be waited for
            }
            return Optional.of(new Left(EntryJson.readDraft(bytes(file(id))), Files.getLastModifiedTime(file(id))));
        } catch (IOException | Malformed leftAsItIs) {
            return Optional.empty();
        }
    }

    /** What a draft's file holds, unless that is more than a sitting can have. */
    public static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("it is larger than 32 MB");
            }
            return bytes;
        }
    }

    private Path lockFile(EntryId id) {
        return folder.resolve("." + id + ".lock");
    }
}
