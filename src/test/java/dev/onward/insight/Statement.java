package dev.onward.insight;

import dev.onward.journal.Context;
import dev.onward.journal.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@code src/train/statements.txt}.
 *
 * @param text the whole text
 * @param spans the words that show a trap; none in a text without any
 * @param style the style it shows
 * @param context the part of life it is about
 */
record Statement(String text, List<Span> spans, ResponseStyle style, Context context) {
    private static final Pattern LINE = Pattern.compile("([prcso]) ([bewrfn])\\|(.*)");
    private static final Pattern MARKED = Pattern.compile("\\{(?:([a-z-]+)\\|)?([^}]*)\\}");
    private static final String STYLES = "bewrfn";

    /** Part of a span that a passage must hold to be taken as showing the trap. */
    private static final double MOST_OF_IT = 0.7;

    /** Words from {@code start} to before {@code end} that show a trap. */
    record Span(ThinkingTrap trap, int start, int end) {}

    static List<Statement> read(Path file) throws IOException {
        List<Statement> statements = new ArrayList<>();
        Optional<ThinkingTrap> trap = Optional.empty();
        for (String line : Files.readAllLines(file)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                statements.add(of(parts, trap));
            } else if (line.startsWith("# ")) {
                trap = Named.find(ThinkingTrap.class, line.substring(2));
            }
        }
        return statements;
    }

    private static Statement of(Matcher parts, Optional<ThinkingTrap> trap) {
        String marked = parts.group(3);
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        Matcher found = MARKED.matcher(marked);
        int from = 0;
        while (found.find()) {
            text.append(marked, from, found.start());
            Optional<ThinkingTrap> own = Optional.ofNullable(found.group(1))
                    .map(name -> Named.find(ThinkingTrap.class, name).orElseThrow())
                    .or(() -> trap);
            spans.add(new Span(
                    own.orElseThrow(),
                    text.length(),
                    text.length() + found.group(2).length()));
            text.append(found.group(2));
            from = found.end();
        }
        text.append(marked.substring(from));
        if (spans.isEmpty()) {
            trap.ifPresent(whole -> spans.add(new Span(whole, 0, text.length())));
        }
        ResponseStyle style = List.of(ResponseStyle.values()).get(STYLES.indexOf(parts.group(2)));
        Context context = Arrays.stream(Context.values())
                .filter(known -> known.word().startsWith(parts.group(1)))
                .findFirst()
                .orElseThrow();
        return new Statement(text.toString(), List.copyOf(spans), style, context);
    }

    /**
     * Whether a passage shows the trap, or any trap, does not, or only a piece of it, which teaches nothing (empty).
     *
     * @param trap the trap; any when empty
     */
    Optional<Boolean> shows(Passage passage, Optional<ThinkingTrap> trap) {
        boolean piece = false;
        for (Span span : spans) {
            int overlap = Math.min(span.end(), passage.start() + passage.text().length())
                    - Math.max(span.start(), passage.start());
            if (overlap > 0 && trap.map(span.trap()::equals).orElse(true)) {
                if (overlap >= MOST_OF_IT * (span.end() - span.start())) {
                    return Optional.of(true);
                }
                piece = true;
            }
        }
        return piece ? Optional.empty() : Optional.of(false);
    }
}
