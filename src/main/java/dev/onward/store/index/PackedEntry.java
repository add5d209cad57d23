package dev.onward.store.index;

import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Words;
import dev.onward.store.FileStamp;
import java.util.List;

/** What the index keeps of an entry; a quarter of the memory that the entry takes. */
final class PackedEntry {
    private static final int USUAL_LENGTH = 256;

    private final byte[] record;
    private final byte[] stems;
    private final byte[] texts;

    /**
     * Of an entry that was read from a file.
     *
     * @param name the file's name
     * @param stamp the file's stamp before it was read
     * @param racy whether the file may have changed since without its stamp telling
     */
    PackedEntry(String name, FileStamp stamp, boolean racy, Entry entry) {
        List<Words.Line> lines = Words.of(entry).lines();
        PackedWriter packedStems = new PackedWriter(USUAL_LENGTH);
        PackedWriter packedTexts = new PackedWriter(USUAL_LENGTH);
        PackedWriter facts = new PackedWriter(USUAL_LENGTH);
        PackedWriter packed = new PackedWriter(USUAL_LENGTH);
        PackedWords.writeStems(lines, packedStems);
        PackedWords.write(lines, packedTexts);
        PackedFacts.write(Facts.of(entry), facts);
        PackedStamp.write(stamp, packed);
        packed.int8((racy ? YearIndex.RACY : 0) | (PackedWords.areWhole(lines) ? 0 : YearIndex.ODD));
        packed.int32(packedStems.length());
        packed.int32(packedTexts.length());
        packed.text(name);
        packed.count(facts.length());
        packed.raw(facts.toBytes(), 0, facts.length());
        record = packed.toBytes();
        stems = packedStems.toBytes();
        texts = packedTexts.toBytes();
    }

    /** Adds the entry to the index of a year. */
    void copy(YearBuilder copy) {
        copy.records().raw(record, 0, record.length);
        copy.stems().raw(stems, 0, stems.length);
        copy.texts().raw(texts, 0, texts.length);
    }
}
