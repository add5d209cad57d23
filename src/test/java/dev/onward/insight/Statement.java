package dev.onward.insight;

import dev.onward.journal.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@code src/train/statements.txt}.
 *
 * @param text the whole text
 * @param trap the trap it shows, if any
 * @param start where the words that show it begin
 * @param end where they end
 * @param style the style it shows
 */
record Statement(String text, Optional<ThinkingTrap> trap, int start, int end, ResponseStyle style) {
    private static final Pattern LINE = Pattern.compile("([prcso]) ([bewrfn])\\|(.*)");
    private static final String STYLES = "bewrfn";

    /** Part of a span that a passage must hold to be taken as showing the trap. */
    private static final double MOST_OF_IT = 0.7;

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
        String text = marked.replace("{", "").replace("}", "");
        int open = marked.indexOf('{');
        int start = open < 0 ? 0 : open;
        int end = open < 0 ? text.length() : marked.indexOf('}') - 1;
        ResponseStyle style = List.of(ResponseStyle.values()).get(STYLES.indexOf(parts.group(2)));
        return new Statement(text, trap, start, end, style);
    }

    /** Whether a passage shows the trap, does not, or only a piece of it, which teaches nothing. */
    Optional<Boolean> shows(Passage passage) {
        int overlap = Math.min(end, passage.start() + passage.text().length()) - Math.max(start, passage.start());
        if (trap.isEmpty() || overlap <= 0) {
            return Optional.of(false);
        }
        return overlap >= MOST_OF_IT * (end - start) ? Optional.of(true) : Optional.empty();
    }
}
