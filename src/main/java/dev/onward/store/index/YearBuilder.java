package dev.onward.store.index;

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

    /** The sections of the finished index. */
    byte[][] sections() {
        return new byte[][] {records.toBytes(), stems.toBytes(), texts.toBytes()};
    }
}
