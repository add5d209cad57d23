package dev.onward.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws a film as one SVG file that needs nothing besides itself: no font, script or network. Where pictures move, each row is
 * seen from the frame in which it came to the frame in which it went; where they do not, or a person wants them still, the last
 * frame is seen. Light or dark follows the reader's own choice.
 */
final class Svg {
    private static final double CELL = 8.4;
    private static final int LINE = 19;
    private static final int MARGIN = 20;
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 WIDTH HEIGHT" width="WIDTH" height="HEIGHT" role="img" aria-labelledby="t">
            <title id="t">TITLE</title>
            <style>
            svg{--ground:#fbfaf7;--edge:#d9d4c8;--ink:#2b2a27;--quiet:#6f6a60;--question:#0b6e7a}
            @media (prefers-color-scheme:dark){svg{--ground:#1d1f21;--edge:#3a3d40;--ink:#e4e2dc;--quiet:#9a978f;--question:#6cc7d1}}
            rect{fill:var(--ground);stroke:var(--edge)}
            text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;fill:var(--ink);white-space:pre}
            .b{font-weight:bold}.q{fill:var(--quiet)}.u{text-decoration:underline}.c{fill:var(--question)}
            g{visibility:hidden;animation:SECONDSs step-end infinite}
            .l{visibility:visible}
            @media (prefers-reduced-motion:reduce){g{animation:none!important}}
            """;

    private final List<Film.Frame> frames;
    private final double whole;
    private final Map<String, String> movements = new LinkedHashMap<>();

    private Svg(List<Film.Frame> frames) {
        this.frames = frames;
        whole = frames.stream().mapToDouble(Film.Frame::seconds).sum();
    }

    /** The picture of a film, with a title for those who do not see it. */
    static String of(List<Film.Frame> frames, String title) {
        return new Svg(frames).drawn(title);
    }

    private String drawn(String title) {
        int rows = frames.stream().mapToInt(frame -> used(frame.rows())).max().orElse(0);
        List<String> groups = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            groups.addAll(groups(row));
        }
        int width = (int) Math.ceil(80 * CELL) + 2 * MARGIN;
        int height = rows * LINE + 2 * MARGIN;
        StringBuilder svg = new StringBuilder(HEAD.replace("WIDTH", String.valueOf(width))
                .replace("HEIGHT", String.valueOf(height))
                .replace("TITLE", title)
                .replace("SECONDS", number(whole)));
        movements.forEach((steps, name) ->
                svg.append("@keyframes ").append(name).append('{').append(steps).append("}\n"));
        svg.append("</style>\n<rect x=\"0.5\" y=\"0.5\" width=\"")
                .append(width - 1)
                .append("\" height=\"");
        svg.append(height - 1).append("\" rx=\"8\"/>\n");
        groups.forEach(svg::append);
        return svg.append("</svg>\n").toString();
    }

    /** How many rows of a screen hold something, counted from the top. */
    private static int used(List<Row> rows) {
        int used = rows.size();
        while (used > 0 && rows.get(used - 1).pieces().isEmpty()) {
            used--;
        }
        return used;
    }

    /** What stood in a row, each thing once for each time that it stood there. */
    private List<String> groups(int row) {
        List<String> groups = new ArrayList<>();
        int from = 0;
        while (from < frames.size()) {
            Row shown = frames.get(from).rows().get(row);
            int to = from + 1;
            while (to < frames.size() && frames.get(to).rows().get(row).equals(shown)) {
                to++;
            }
            if (!shown.pieces().isEmpty()) {
                groups.add(group(shown, row, from, to));
            }
            from = to;
        }
        return groups;
    }

    private String group(Row shown, int row, int from, int to) {
        boolean last = to == frames.size();
        StringBuilder group = new StringBuilder("<g" + (last ? " class=\"l\"" : ""));
        if (from > 0 || !last) {
            String steps = (from == 0 ? "" : "0%{visibility:hidden}")
                    + share(from) + "%{visibility:visible}"
                    + (last ? "" : share(to) + "%{visibility:hidden}");
            String name = movements.computeIfAbsent(steps, unknown -> "m" + movements.size());
            group.append(" style=\"animation-name:").append(name).append('"');
        }
        group.append('>');
        int y = MARGIN + row * LINE + 14;
        for (Row.Piece piece : shown.pieces()) {
            group.append("<text x=\"").append(number(MARGIN + piece.column() * CELL));
            group.append("\" y=\"").append(y).append("\" textLength=\"");
            group.append(number(piece.text().length() * CELL)).append('"');
            if (!piece.look().isEmpty()) {
                group.append(" class=\"").append(piece.look().strip()).append('"');
            }
            group.append('>').append(escaped(piece.text())).append("</text>");
        }
        return group.append("</g>\n").toString();
    }

    /** When a frame begins, in percent of the whole. */
    private String share(int frame) {
        double before = frames.subList(0, frame).stream()
                .mapToDouble(Film.Frame::seconds)
                .sum();
        return number(100 * before / whole);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
