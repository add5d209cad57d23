package dev.onward.view.patterns;

import dev.onward.view.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Heights side by side.
 *
 * <pre>
 *   ▂█        #
 * ▄▆██      ###     heights 0.25 0.4 0.6 1 on two rows, with signs and without
 * </pre>
 */
final class Area {
    private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
    private static final int STEPS = 8;

    /** Shades of one row without signs, from nothing to all. */
    private static final String SHADES = "_.-=+*#";

    private Area() {}

    /**
     * The rows, the top one first, each {@code heights.size() * wide} columns wide, without colour. What is above 0 is
     * always seen.
     *
     * @param heights each 0 to 1
     * @param wide columns a height takes, at least 1; of two and more the last stays free
     */
    static List<String> of(List<Double> heights, int rows, int wide, Theme theme) {
        List<String> lines = new ArrayList<>();
        for (int row = rows - 1; row >= 0; row--) {
            StringBuilder line = new StringBuilder();
            for (double height : heights) {
                String sign = theme.signs() ? sign(height, rows, row) : ascii(height, rows, row);
                line.append(sign.repeat(Math.max(1, wide - 1))).append(wide > 1 ? " " : "");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Counts as heights, the largest 1. */
    static List<Double> heights(List<Integer> counts) {
        return heights(counts, Collections.max(counts));
    }

    /** Counts as heights, that number 1. */
    static List<Double> heights(List<Integer> counts, int highest) {
        int most = Math.max(1, highest);
        return counts.stream().map(count -> (double) count / most).toList();
    }

    /** Counts on one row. */
    static String line(List<Integer> counts, Theme theme) {
        return counts.isEmpty() ? "" : of(heights(counts), 1, 1, theme).get(0);
    }

    private static String sign(double height, int rows, int row) {
        long eighths = height <= 0 ? 0 : Math.max(1, Math.round(height * rows * STEPS));
        int here = (int) Math.max(0, Math.min(STEPS, eighths - (long) row * STEPS));
        return EIGHTHS.substring(here, here + 1);
    }

    private static String ascii(double height, int rows, int row) {
        if (rows == 1) {
            int shade = height <= 0 ? 0 : Math.max(1, (int) Math.round(height * (SHADES.length() - 1)));
            return SHADES.substring(shade, shade + 1);
        }
        long full = height <= 0 ? 0 : Math.max(1, Math.round(height * rows));
        return full > row ? "#" : " ";
    }
}
