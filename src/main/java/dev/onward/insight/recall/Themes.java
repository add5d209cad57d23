package dev.onward.insight.recall;

import java.nio.ByteBuffer;

/**
 * What a text is about among the themes of rejection, such as being left without a word, or passed over for someone younger: the
 * shares of the few that are likeliest, so that two texts without a common word can be seen to tell of the same.
 */
final class Themes {
    /** About none. */
    static final Themes NONE = new Themes(new short[0], new byte[0]);

    /** More than these blur what a text is about; see {@code docs/models.md}. */
    private static final int MOST = 8;

    /** A power of two, so that no number in a damaged cache is out of range. */
    private static final int MOST_THEMES = 1024;

    private static final int WHOLE = 255;
    private static final float[] ROOTS = new float[WHOLE + 1];

    static {
        for (int share = 0; share <= WHOLE; share++) {
            ROOTS[share] = (float) Math.sqrt((double) share / WHOLE);
        }
    }

    private final short[] numbers;
    private final byte[] shares;

    private Themes(short[] numbers, byte[] shares) {
        this.numbers = numbers;
        this.shares = shares;
    }

    /**
     * The likeliest, their shares brought to a sum of 1.
     *
     * @param chances a number of 0 or more for each theme, at most {@value #MOST_THEMES} of them
     */
    static Themes of(double... chances) {
        int[] likeliest = Highest.of(MOST, chances);
        double sum = 0;
        for (int theme : likeliest) {
            sum += chances[theme];
        }
        short[] numbers = new short[likeliest.length];
        byte[] shares = new byte[likeliest.length];
        for (int i = 0; i < likeliest.length; i++) {
            numbers[i] = (short) likeliest[i];
            shares[i] = (byte) Math.round(sum == 0 ? 0 : chances[likeliest[i]] / sum * WHOLE);
        }
        return new Themes(numbers, shares);
    }

    /** Reads them, as {@link #write} writes them. */
    static Themes read(PackedIn in) {
        int count = in.int8();
        short[] numbers = new short[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (short) (in.int16() & (MOST_THEMES - 1));
        }
        return new Themes(numbers, in.bytes(count));
    }

    /** Writes them. */
    void write(ByteBuffer out) {
        out.put((byte) numbers.length);
        for (short number : numbers) {
            out.putShort(number);
        }
        out.put(shares);
    }

    /** The bytes that they take when written. */
    int room() {
        return 1 + (Short.BYTES + 1) * numbers.length;
    }

    /**
     * How alike two are, from 0 to 1 (Bhattacharyya's coefficient): the sum of the roots of the products of their shares.
     *
     * @param roots of the other
     */
    double likeness(float[] roots) {
        float sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += ROOTS[shares[i] & WHOLE] * roots[numbers[i]];
        }
        return sum;
    }

    /** The roots of the chances of all themes, however faint, as {@link #roots} are those of the few that are kept. */
    static float[] roots(double... chances) {
        float[] roots = new float[MOST_THEMES];
        for (int theme = 0; theme < chances.length; theme++) {
            roots[theme] = (float) Math.sqrt(chances[theme]);
        }
        return roots;
    }

    /** The roots of the shares, by the theme's number. */
    float[] roots() {
        float[] roots = new float[MOST_THEMES];
        for (int i = 0; i < numbers.length; i++) {
            roots[numbers[i]] = ROOTS[shares[i] & WHOLE];
        }
        return roots;
    }
}
