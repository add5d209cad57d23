package dev.onward.store;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a changed file is told from an unchanged one without opening it.
 *
 * @param size in bytes
 * @param time of its last change, in nanoseconds since 1970, as fine as the file system keeps it
 * @param key made of the file's number in its file system, which a file that took another's place does not share; 0 where
 *     there is none
 */
public record FileStamp(long size, long time, int key) {
    /** Of a file that could not be looked at: it counts as changed. */
    public static final FileStamp UNKNOWN = new FileStamp(-1, Long.MAX_VALUE, 0);

    /** Long enough for the coarsest clock of a file system, which ticks every other second. */
    private static final long RACE = TimeUnit.SECONDS.toNanos(2);

    /** The stamp of a file. */
    static FileStamp of(BasicFileAttributes file) {
        Object key = file.fileKey();
        return new FileStamp(
                file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS), key == null ? 0 : key.hashCode());
    }

    /** Whether the file may change after that moment (nanoseconds since 1970) without its stamp telling. */
    public boolean mayChangeUnseen(long moment) {
        return time >= moment - RACE;
    }
}
