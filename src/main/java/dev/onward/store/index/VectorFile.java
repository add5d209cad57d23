package dev.onward.store.index;

import dev.onward.insight.VectorCache;
import dev.onward.store.SafeFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Vectors in a file of the cache, one for each text, under checksums of the text and never with the text. Records are only
 * appended; one that was cut off or is damaged is made again. A file that cannot be read or written costs time and nothing
 * else.
 *
 * <pre>
 * record: 8 bytes FNV-1a, 4 bytes CRC-32 and 4 bytes hash code of the text, 4 bytes scale (float), N bytes vector, 4 bytes CRC-32 of what is before
 * </pre>
 */
public final class VectorFile implements VectorCache {
    private static final int KEY = 16;
    private static final int STEPS = 127;
    private static final int FEW = 64;

    private final Optional<Path> folder;
    private final Optional<Path> file;
    private final int length;
    private final int record;
    private final Map<Key, byte[]> made = new HashMap<>();
    private byte[] bytes = {};
    private @Nullable Places places;
    private int looks;
    private boolean isRead;

    private record Key(long high, long low) {}

    /**
     * For one model.
     *
     * @param folder the folder of the cache; nothing is kept without one
     * @param name what the file is called: vectors of another model, or for something else, are in another file
     * @param length how many numbers a vector has
     */
    public VectorFile(Optional<Path> folder, String name, int length) {
        this.folder = folder;
        file = folder.map(place -> place.resolve(name + ".bin"));
        this.length = length;
        record = KEY + Float.BYTES + length + Integer.BYTES;
    }

    @Override
    public void prepare() {
        read();
    }

    @Override
    public Optional<float[]> find(String text) {
        Key key = key(text);
        byte[] fresh = made.get(key);
        if (fresh != null) {
            return Optional.of(unpacked(fresh));
        }
        read();
        return at(++looks < FEW ? place(key.high()) : places().of(key.high()), key);
    }

    @Override
    public void keep(Map<String, float[]> vectors) {
        ByteBuffer all = ByteBuffer.allocate(record * vectors.size());
        vectors.forEach((text, vector) -> {
            byte[] packed = packed(vector);
            Key key = key(text);
            made.put(key, packed);
            all.put(sealed(key, packed));
        });
        file.ifPresent(place -> append(place, all.flip()));
    }

    /** How many vectors the file holds; nothing when there is no file, or a part of it is damaged. */
    public OptionalInt count() {
        read();
        boolean isWhole = file.isPresent() && bytes.length % record == 0;
        for (int at = 0; isWhole && at < bytes.length; at += record) {
            byte[] one = Arrays.copyOfRange(bytes, at, at + record - Integer.BYTES);
            isWhole = new PackedReader(bytes, at + one.length).int32() == checksum(one);
        }
        return isWhole && file().isPresent() ? OptionalInt.of(places().count()) : OptionalInt.empty();
    }

    /** The file, when it is there. */
    public Optional<Path> file() {
        return file.filter(Files::isRegularFile);
    }

    private void append(Path place, ByteBuffer records) {
        try {
            SafeFiles.makeFolder(folder.orElseThrow());
            try (FileChannel channel = SafeFiles.open(place);
                    FileLock lock = channel.lock()) {
                long whole = lock.isValid() ? channel.size() / record * record : 0;
                channel.truncate(whole);
                channel.position(whole);
                while (records.hasRemaining()) {
                    channel.write(records);
                }
            }
        } catch (IOException notKept) {
            // they are made again another time
            return;
        }
    }

    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        if (file().isEmpty()) {
            return;
        }
        try {
            bytes = WholeFile.read(file.orElseThrow());
        } catch (IOException | OutOfMemoryError notThere) {
            // they are made again
            return;
        }
    }

    /** The last record of that key, or a number below 0. */
    private int place(long high) {
        byte first = (byte) (high >>> (Long.SIZE - Byte.SIZE));
        for (int at = bytes.length / record * record - record; at >= 0; at -= record) {
            if (bytes[at] == first && new PackedReader(bytes, at).int64() == high) {
                return at;
            }
        }
        return -1;
    }

    /** Where each key is; to put them in order takes as long as to look for {@value #FEW}. */
    private Places places() {
        Places known = places;
        if (known == null) {
            known = new Places(bytes.length / record);
            for (int at = 0; at + record <= bytes.length; at += record) {
                known.put(new PackedReader(bytes, at).int64(), at);
            }
            places = known;
        }
        return known;
    }

    /** The vector of the record there, if it is of that text and whole. */
    private Optional<float[]> at(int place, Key key) {
        if (place < 0) {
            return Optional.empty();
        }
        byte[] one = Arrays.copyOfRange(bytes, place, place + record - Integer.BYTES);
        boolean isSound = new PackedReader(bytes, place + one.length).int32() == checksum(one);
        boolean isIts = new PackedReader(one, Long.BYTES).int64() == key.low();
        return isSound && isIts ? Optional.of(unpacked(Arrays.copyOfRange(one, KEY, one.length))) : Optional.empty();
    }

    private byte[] sealed(Key key, byte... packed) {
        ByteBuffer bytes = ByteBuffer.allocate(record)
                .putLong(key.high())
                .putLong(key.low())
                .put(packed);
        byte[] before = new byte[record - Integer.BYTES];
        System.arraycopy(bytes.array(), 0, before, 0, before.length);
        return bytes.putInt(checksum(before)).array();
    }

    private byte[] packed(float... vector) {
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES + length).putFloat(most);
        for (int i = 0; i < length; i++) {
            bytes.put((byte) (most == 0 ? 0 : Math.round(vector[i] / most * STEPS)));
        }
        return bytes.array();
    }

    private float[] unpacked(byte... packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        float most = bytes.getFloat();
        float[] vector = new float[length];
        for (int i = 0; i < length; i++) {
            vector[i] = bytes.get() * most / STEPS;
        }
        return vector;
    }

    private static int checksum(byte... bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Three checksums that have nothing in common: a cryptographic one takes 5 ms at its first use. */
    private static Key key(String text) {
        long low = (long) checksum(text.getBytes(StandardCharsets.UTF_8)) << Integer.SIZE
                | (text.hashCode() & 0xFFFF_FFFFL);
        return new Key(JournalIndex.hash(text), low);
    }
}
