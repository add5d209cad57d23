package dev.onward.insight.recall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A theme of {@code src/train/themes.txt}.
 *
 * @param name in words joined by hyphens
 * @param texts as people write them in a journal
 * @param questions as they ask for a past one
 */
record ThemeTexts(String name, List<String> texts, List<String> questions) {
    private static final Path FILE = Path.of("src/train/themes.txt");
    private static final String THEME = "= ";
    private static final String QUESTION = "? ";

    /** All of them, in the order of the head's rows. */
    static List<ThemeTexts> all() throws IOException {
        List<ThemeTexts> themes = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith(THEME)) {
                themes.add(new ThemeTexts(
                        line.substring(THEME.length(), line.lastIndexOf(" ")), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith(QUESTION)) {
                themes.get(themes.size() - 1).questions().add(line.substring(QUESTION.length()));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                themes.get(themes.size() - 1).texts().add(line);
            }
        }
        return themes;
    }
}
