package dev.onward.store.index;

import dev.onward.store.SafeFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A file of the index: a head of fixed length, then sections, each with a checksum of its own so that the first can be read
 * without the others. What is wrong with a file is of no interest: it is made anew.
 */
public final class IndexFile {
    private static final int MOST_BYTES = 1 << 30;

    private final Optional<Path> file;

    /** Of that name, or none at all: then nothing is kept. */
    public IndexFile(Optional<Path> file) {
        this.file = file;
    }

    /** The head, if there is a file of this version and whole. */
    Optional<IndexHead> head() {
        return read(in -> {
            Optional<IndexHead> head = head(in);
            return head.isPresent() && isWhole(head.get(), in) ? head : Optional.empty();
        });
    }

    /** Whether the file is of this version, whole and undamaged. */
    public boolean isSound() {
        Optional<IndexHead> head = head();
        return head.isPresent()
                && IntStream.range(0, IndexHead.SECTIONS)
                        .allMatch(section -> section(head.get(), section).isPresent());
    }

    /** A section, if the file still has that head. */
    Optional<byte[]> section(IndexHead known, int section) {
        return read(in -> {
            if (head(in).filter(known::isSame).isEmpty() || !isWhole(known, in)) {
                return Optional.empty();
            }
            in.seek(known.place(section));
            byte[] bytes = WholeFile.read(in, known.length(section));
            return known.isSound(section, bytes) ? Optional.of(bytes) : Optional.empty();
        });
    }

    /**
     * Writes a file with these sections and says whether it is there. When it cannot be written (a full disk, a cache that
     * is read-only) the index is not kept, which costs time and nothing else.
     */
    boolean write(byte[][] sections) {
        long length =
                Arrays.stream(sections).mapToLong(section -> section.length).sum();
        if (file.isEmpty() || length > MOST_BYTES) {
            return false;
        }
        byte[][] parts = new byte[sections.length + 1][];
        parts[0] = IndexHead.of(sections).toBytes();
        System.arraycopy(sections, 0, parts, 1, sections.length);
        try {
            SafeFiles.makeFolder(SafeFiles.folderOf(file.get()));
            SafeFiles.replaceDerived(file.get(), parts);
            return true;
        } catch (IOException notKept) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> from(RandomAccessFile in) throws IOException;
    }

    private <T> Optional<T> read(Reading<T> reading) {
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return Optional.empty();
        }
        try (RandomAccessFile in = new RandomAccessFile(file.get().toFile(), "r")) {
            return reading.from(in);
        } catch (IOException notKept) {
            return Optional.empty();
        }
    }

    private static Optional<IndexHead> head(RandomAccessFile in) throws IOException {
        return IndexHead.read(WholeFile.read(in, IndexHead.LENGTH));
    }

    private static boolean isWhole(IndexHead head, RandomAccessFile in) throws IOException {
        return head.place(IndexHead.SECTIONS) == in.length() && in.length() <= MOST_BYTES + (long) IndexHead.LENGTH;
    }
}
