package dev.onward.store.index;

import dev.onward.insight.recall.Memory;
import dev.onward.insight.recall.MemoryCache;
import dev.onward.journal.EntryId;
import dev.onward.store.SafeFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What the rejections of a journal are compared by, in a file of the cache. Records are appended; the last of a rejection counts,
 * and when a quarter of the file is out of date it is written anew. A file that is damaged, cannot be read or cannot be written costs
 * time and nothing else.
 *
 * <pre>
 * head:   4 bytes "OWM" and the version of the form
 * record: 8 bytes id, 8 bytes version, 4 bytes length, the memory, 4 bytes CRC-32 of what is before in the record
 * </pre>
 */
public final class MemoryFile implements MemoryCache {
    private static final int FORM = 0x4F_57_4D_03;
    private static final int HEAD = Integer.BYTES;
    private static final int BEFORE = 2 * Long.BYTES + Integer.BYTES;
    private static final int AFTER = Integer.BYTES;
    private static final int WORTH_TIDYING = 1 << 20;

    private final Optional<Path> file;
    private byte[] bytes = {};
    private Places places = new Places(0);
    private int whole;
    private long size = -1;
    private boolean isRead;

    /**
     * For one journal and one model.
     *
     * @param folder the folder of the cache; nothing is kept without one
     * @param model the model's name: its vectors cannot be compared with another's
     */
    public MemoryFile(Optional<Path> folder, Path journal, String model) {
        file = folder.map(cache -> JournalIndex.folder(cache, journal).resolve("memories-" + model + ".bin"));
    }

    /** The file, when it is there. */
    Optional<Path> file() {
        return file.filter(Files::isRegularFile);
    }

    @Override
    public void prepare() {
        if (!isRead) {
            read();
        }
    }

    @Override
    public Optional<Memory> find(EntryId id, long version) {
        prepare();
        int at = places.of(hash(id));
        if (at < 0 || int64(at + Long.BYTES) != version || !isSound(at)) {
            return Optional.empty();
        }
        return Optional.of(Memory.read(bytes, at + BEFORE));
    }

    @Override
    public void keep(List<Kept> memories) {
        if (file.isEmpty() || memories.isEmpty()) {
            return;
        }
        byte[] fresh = records(memories);
        try {
            SafeFiles.makeFolder(SafeFiles.folderOf(file.get()));
            try (FileChannel channel = SafeFiles.open(file.get());
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && channel.size() != size) {
                    read();
                }
                append(channel, fresh);
            }
        } catch (IOException notKept) {
            // they are made again another time
            return;
        }
    }

    private void append(FileChannel channel, byte[] fresh) throws IOException {
        if (places.dead() > WORTH_TIDYING && places.dead() > whole / 4) {
            SafeFiles.replaceDerived(file.orElseThrow(), new byte[][] {living(), fresh});
            size = -1;
            isRead = false;
            return;
        }
        ByteBuffer all = whole == 0
                ? ByteBuffer.allocate(HEAD + fresh.length)
                        .putInt(FORM)
                        .put(fresh)
                        .flip()
                : ByteBuffer.wrap(fresh);
        channel.truncate(whole);
        channel.position(whole);
        while (all.hasRemaining()) {
            channel.write(all);
        }
        size = channel.size();
        whole = Math.toIntExact(size);
        isRead = false;
    }

    private byte[] living() {
        int[] living = places.all();
        int room = HEAD;
        for (int at : living) {
            room += end(at) - at;
        }
        ByteBuffer all = ByteBuffer.allocate(room).putInt(FORM);
        for (int at : living) {
            all.put(bytes, at, end(at) - at);
        }
        return all.array();
    }

    private static byte[] records(List<Kept> memories) {
        List<byte[]> packed =
                memories.stream().map(kept -> kept.memory().toBytes()).toList();
        int room = packed.stream()
                .mapToInt(memory -> BEFORE + memory.length + AFTER)
                .sum();
        ByteBuffer all = ByteBuffer.allocate(room);
        for (int i = 0; i < packed.size(); i++) {
            int start = all.position();
            all.putLong(hash(memories.get(i).id()))
                    .putLong(memories.get(i).version())
                    .putInt(packed.get(i).length)
                    .put(packed.get(i));
            all.putInt(checksum(all.array(), start, all.position() - start));
        }
        return all.array();
    }

    private void read() {
        isRead = true;
        bytes = new byte[0];
        places = new Places(0);
        whole = 0;
        size = 0;
        if (file().isEmpty()) {
            return;
        }
        try {
            bytes = WholeFile.read(file.orElseThrow());
            size = bytes.length;
            scan();
        } catch (IOException | OutOfMemoryError notThere) {
            bytes = new byte[0];
        }
    }

    private void scan() {
        if (bytes.length < HEAD || int32(0) != FORM) {
            return;
        }
        whole = HEAD;
        places = new Places(bytes.length / 1024);
        while (bytes.length - whole >= BEFORE + AFTER) {
            int length = int32(whole + 2 * Long.BYTES);
            if (length < 0 || length > bytes.length - whole - BEFORE - AFTER) {
                return;
            }
            int before = places.put(int64(whole), whole);
            if (before >= 0) {
                places.bury(end(before) - before);
            }
            whole = end(whole);
        }
    }

    private int end(int at) {
        return at + BEFORE + int32(at + 2 * Long.BYTES) + AFTER;
    }

    private boolean isSound(int at) {
        int length = end(at) - at - AFTER;
        return checksum(bytes, at, length) == int32(at + length);
    }

    private int int32(int at) {
        return new PackedReader(bytes, at).int32();
    }

    private long int64(int at) {
        return new PackedReader(bytes, at).int64();
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }

    private static long hash(EntryId id) {
        return JournalIndex.hash(id.value());
    }
}
