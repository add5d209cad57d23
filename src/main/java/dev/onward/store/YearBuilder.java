package dev.onward.store;

import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Words;
import java.util.List;

/**
 * Puts the index of a year together, entry by entry.
 *
 * @param records for each entry the stamp of its file, flags, the lengths of its stems and texts, its name, its facts
 * @param stems the stems of each entry
 * @param texts the lines of each entry
 */
record YearBuilder(PackedWriter records, PackedWriter stems, PackedWriter texts) {
    private static final int USUAL_RECORD = 160;
    private static final int USUAL_STEMS = 160;
    private static final int USUAL_TEXT = 700;

    /** With room for about so many entries. */
    static YearBuilder of(int count) {
        YearBuilder builder = new YearBuilder(
                new PackedWriter(count * USUAL_RECORD),
                new PackedWriter(count * USUAL_STEMS),
                new PackedWriter(count * USUAL_TEXT));
        builder.records.int32(count);
        return builder;
    }

    /** Adds an entry that was read from a file. */
    void add(String name, FileStamp stamp, boolean racy, Entry entry) {
        List<Words.Line> lines = Words.of(entry).lines();
        int stemsBefore = stems.length();
        int textsBefore = texts.length();
        PackedWords.writeStems(lines, stems);
        PackedWords.write(lines, texts);
        PackedWriter facts = new PackedWriter(USUAL_RECORD);
        PackedFacts.write(Facts.of(entry), facts);
        stamp.write(records);
        records.int8((racy ? YearIndex.RACY : 0) | (PackedWords.areWhole(lines) ? 0 : YearIndex.ODD));
        records.int32(stems.length() - stemsBefore);
        records.int32(texts.length() - textsBefore);
        records.text(name);
        records.count(facts.length());
        records.raw(facts.toBytes(), 0, facts.length());
    }

    /** The sections of the finished index. */
    byte[][] sections() {
        return new byte[][] {records.toBytes(), stems.toBytes(), texts.toBytes()};
    }
}
