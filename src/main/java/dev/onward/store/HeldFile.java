package dev.onward.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that no other process of ours changes meanwhile: of two that want it one has to wait, and finds another file under its
 * name then.
 *
 * <p>It is read through the channel that is locked, because POSIX gives a lock up when any other opening of the file is closed.
 * What cannot be opened for writing, or locked, is read as it is.
 */
final class HeldFile implements AutoCloseable {
    private static final byte[] NOTHING = {};

    private final Path file;
    private final Optional<FileChannel> channel;
    private final Object key;

    private HeldFile(Path file, Optional<FileChannel> channel, Object key) {
        this.file = file;
        this.channel = channel;
        this.key = key;
    }

    /** Waits until nobody else has the file. */
    static HeldFile of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new HeldFile(file, Optional.empty(), file);
        }
        Object key = key(file);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(channel);
            return new HeldFile(file, Optional.of(channel), key);
        } catch (IOException mayNotBeWritten) {
            return new HeldFile(file, Optional.empty(), key);
        }
    }

    private static void lock(FileChannel channel) {
        try {
            Objects.requireNonNull(channel.lock());
        } catch (IOException | OverlappingFileLockException noLocksHere) {
            return;
        }
    }

    /** What is in the file of that name now; nothing when it is another file, or none. */
    byte[] bytes() throws IOException {
        if (channel.isEmpty()) {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : NOTHING;
        }
        if (!Files.isRegularFile(file) || !key(file).equals(key)) {
            return NOTHING;
        }
        // not closed: that would close the channel
        return Channels.newInputStream(channel.get().position(0)).readAllBytes();
    }

    private static Object key(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime());
    }

    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException doneByThen) {
            // what was to be done is done, and the lock goes with the process at the latest
            return;
        }
    }
}
