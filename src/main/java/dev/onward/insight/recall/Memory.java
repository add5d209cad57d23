package dev.onward.insight.recall;

import dev.onward.insight.recall.Facets.Facet;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a past rejection is compared by: the vectors of its texts, by what each text is, what
 * they are about, and the words of them all.
 */
public final class Memory {
    private static final List<Facet> FACETS = List.of(Facet.values());
    private static final int HEAD = 2 * Integer.BYTES;
    private static final int VECTOR = 1 + Float.BYTES;

    private final List<Part> parts;
    private final Themes themes;
    private final Terms terms;

    /**
     * The vector of a text, less what all such texts have in common, and of length 1.
     *
     * @param facet what the text is
     */
    private record Part(Facet facet, PackedVector vector) {}

    private Memory(List<Part> parts, Themes themes, Terms terms) {
        this.parts = List.copyOf(parts);
        this.themes = themes;
        this.terms = terms;
    }

    /** Of vectors of length 1, themes and words. */
    static Memory of(Map<Facet, List<float[]>> vectors, Themes themes, String words) {
        List<Part> parts = new ArrayList<>();
        vectors.forEach((facet, each) -> each.forEach(vector -> parts.add(new Part(facet, PackedVector.of(vector)))));
        return new Memory(parts, themes, Terms.of(words));
    }

    /** Reads one, as {@link #toBytes} writes it; the bytes must not change afterwards. */
    public static Memory read(byte[] bytes, int from) {
        PackedIn in = new PackedIn(bytes, from);
        int count = in.int32();
        int length = in.int32();
        List<Part> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Facet facet = FACETS.get(in.int8());
            parts.add(new Part(facet, PackedVector.read(in, length)));
        }
        return new Memory(parts, Themes.read(in), Terms.read(in));
    }

    /** Writes it. */
    public byte[] toBytes() {
        int length = parts.isEmpty() ? 0 : parts.get(0).vector().length();
        ByteBuffer out = ByteBuffer.allocate(HEAD + parts.size() * (VECTOR + length) + themes.room() + terms.room());
        out.putInt(parts.size()).putInt(length);
        for (Part part : parts) {
            out.put((byte) FACETS.indexOf(part.facet()));
            part.vector().write(out);
        }
        themes.write(out);
        terms.write(out);
        return out.array();
    }

    /** For each facet, in their order, the likeness to that vector of the text that is nearest; -1 where there is none. */
    double[] likeness(float[] asked) {
        double[] best = new double[FACETS.size()];
        Arrays.fill(best, -1);
        for (Part part : parts) {
            int facet = FACETS.indexOf(part.facet());
            best[facet] = Math.max(best[facet], part.vector().times(asked));
        }
        return best;
    }

    /** Adds the mean of its vectors to that one. */
    void addTo(float[] sum) {
        for (Part part : parts) {
            part.vector().addTo(sum, 1f / parts.size());
        }
    }

    /** What its texts are about. */
    Themes themes() {
        return themes;
    }

    /** Its words. */
    Terms terms() {
        return terms;
    }
}
