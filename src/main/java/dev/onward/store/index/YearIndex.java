package dev.onward.store.index;

import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Words;
import dev.onward.store.FileStamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the entries of one year's folder. They are numbered from 0 on, in the order in which the folder was
 * listed. The facts are in memory; stems and texts are read from the file of the index when they are first wanted.
 */
final class YearIndex {
    /** In the flags of an entry: its file was changed so shortly before it was read that it may have changed since. */
    static final int RACY = 1;

    /** In the flags of an entry: a search among the bytes may not find all of its text. */
    static final int ODD = 2;

    private static final int RECORDS = 0;
    private static final int STEMS = 1;
    private static final int TEXTS = 2;

    private final IndexFile file;
    private final IndexHead head;
    private final byte[] records;
    private final int[] recordAt;
    private final int[] factsAt;
    private final int[] stemsAt;
    private final int[] textsAt;
    private byte @Nullable [] stems;
    private byte @Nullable [] texts;

    private YearIndex(IndexFile file, IndexHead head, byte[] records) {
        this.file = file;
        this.head = head;
        this.records = records;
        PackedReader in = new PackedReader(records, 0);
        int count = in.int32();
        recordAt = new int[count];
        factsAt = new int[count];
        stemsAt = new int[count + 1];
        textsAt = new int[count + 1];
        for (int i = 0; i < count; i++) {
            locate(i, in);
        }
    }

    /** A method of its own, because Java compiles what is called often, and in a short life no loop lasts long enough. */
    private void locate(int i, PackedReader in) {
        recordAt[i] = in.at();
        in.skip(PackedStamp.LENGTH + 1);
        stemsAt[i + 1] = stemsAt[i] + in.int32();
        textsAt[i + 1] = textsAt[i] + in.int32();
        int length = in.skipText().count();
        factsAt[i] = in.at();
        in.skip(length);
    }

    /** What the file of the index says, if there is a sound one. */
    static Optional<YearIndex> open(IndexFile file) {
        return file.head()
                .flatMap(head -> file.section(head, RECORDS).map(records -> new YearIndex(file, head, records)));
    }

    /** Of sections that are all in memory. */
    static YearIndex of(IndexFile file, byte[][] sections) {
        YearIndex index = new YearIndex(file, IndexHead.of(sections), sections[RECORDS]);
        index.stems = sections[STEMS];
        index.texts = sections[TEXTS];
        return index;
    }

    /** Writes the file of the index and says whether that went well. */
    boolean keep() {
        return file.write(new byte[][] {records, loaded(stems), loaded(texts)});
    }

    /** Lets go of what the file of the index holds as well. */
    void forgetTexts() {
        stems = null;
        texts = null;
    }

    /** How many entries there are. */
    int count() {
        return recordAt.length;
    }

    /** Whether the entry's file has that name. */
    boolean isNamed(int i, String name) {
        return nameOf(i).isText(name);
    }

    /** The name of the entry's file. */
    String name(int i) {
        return nameOf(i).text();
    }

    private PackedReader nameOf(int i) {
        return new PackedReader(records, recordAt[i] + PackedStamp.LENGTH + 1 + 8);
    }

    /** Whether a file with that stamp is surely the one that was read. */
    boolean isStill(int i, FileStamp stamp) {
        return (flags(i) & RACY) == 0 && PackedStamp.isNext(stamp, new PackedReader(records, recordAt[i]));
    }

    private int flags(int i) {
        return records[recordAt[i] + PackedStamp.LENGTH];
    }

    /** The entry's facts. */
    Facts facts(int i) {
        return PackedFacts.read(new PackedReader(records, factsAt[i]));
    }

    /** The facts of all entries, in time order. */
    List<Facts> facts() {
        List<Facts> all = new ArrayList<>(count());
        for (int i = 0; i < count(); i++) {
            all.add(facts(i));
        }
        return TimeOrder.of(all, each -> each);
    }

    /** Which entry has that id. */
    OptionalInt place(EntryId id) {
        for (int i = 0; i < factsAt.length; i++) {
            if (PackedFacts.isOf(id, new PackedReader(records, factsAt[i]))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether stems and texts are in memory, where they are read to if need be; not when the file has changed meanwhile. */
    boolean canSearch() {
        if (stems == null) {
            stems = read(STEMS);
        }
        return canTell() && stems != null;
    }

    /** Whether the texts are in memory, where they are read to if need be; not when the file has changed meanwhile. */
    boolean canTell() {
        if (texts == null) {
            texts = read(TEXTS);
        }
        return texts != null;
    }

    private byte @Nullable [] read(int section) {
        return file.section(head, section).orElse(null);
    }

    /** Whether the entry may have a word of that number; after {@link #canSearch}. */
    boolean mayHaveStem(int i, int number) {
        byte[] known = loaded(stems);
        byte high = (byte) (number >> 8);
        byte low = (byte) number;
        for (int at = stemsAt[i]; at < stemsAt[i + 1]; at += 2) {
            if (known[at] == high && known[at + 1] == low) {
                return true;
            }
        }
        return false;
    }

    /** Whether the entry may have a line with these bytes; after {@link #canSearch}. */
    boolean mayHaveText(int i, Needle needle) {
        return (flags(i) & ODD) != 0 || needle.isIn(loaded(texts), textsAt[i], textsAt[i + 1]);
    }

    /** The entry's lines; after {@link #canTell}. */
    Words words(int i, Facts facts) {
        return new Words(facts, PackedWords.read(new PackedReader(loaded(texts), textsAt[i]), textsAt[i + 1]));
    }

    /** Writes the entry into another index as it is; after {@link #canSearch}. */
    void copy(int i, YearBuilder copy) {
        int recordEnd = i + 1 < count() ? recordAt[i + 1] : records.length;
        copy.records().raw(records, recordAt[i], recordEnd - recordAt[i]);
        copy.stems().raw(loaded(stems), stemsAt[i], stemsAt[i + 1] - stemsAt[i]);
        copy.texts().raw(loaded(texts), textsAt[i], textsAt[i + 1] - textsAt[i]);
    }

    /** Whether both know the same. */
    boolean isSame(YearIndex other) {
        return head.isSame(other.head) && Arrays.equals(records, other.records);
    }

    private static byte[] loaded(byte @Nullable [] section) {
        if (section == null) {
            throw new IllegalStateException("the section was not read");
        }
        return section;
    }
}
