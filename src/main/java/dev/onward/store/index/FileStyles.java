package dev.onward.store.index;

import dev.onward.insight.KnownStyles;
import dev.onward.insight.ResponseStyle;
import dev.onward.journal.Named;
import dev.onward.store.SafeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The response styles that were read, as lines {@code NAME STYLE} of a file in the cache. A line that is not understood,
 * a file that cannot be read and one that cannot be written cost time and nothing else.
 */
public final class FileStyles implements KnownStyles {
    private static final String FILE = "styles.txt";

    private final Optional<Path> folder;

    /** In that folder of the cache; nowhere without one. */
    public FileStyles(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public Map<String, ResponseStyle> all() {
        Map<String, ResponseStyle> styles = new HashMap<>();
        if (folder.isEmpty() || !Files.isRegularFile(folder.get().resolve(FILE))) {
            return styles;
        }
        try {
            for (String line : Files.readAllLines(folder.get().resolve(FILE))) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    Named.find(ResponseStyle.class, line.substring(space + 1))
                            .ifPresent(style -> styles.put(line.substring(0, space), style));
                }
            }
        } catch (IOException notThere) {
            return new HashMap<>();
        }
        return styles;
    }

    @Override
    public void keep(Map<String, ResponseStyle> styles) {
        if (folder.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        new TreeMap<>(styles)
                .forEach((name, style) ->
                        text.append(name).append(' ').append(style.word()).append('\n'));
        try {
            SafeFiles.makeFolder(folder.get());
            SafeFiles.write(folder.get().resolve(FILE), text.toString());
        } catch (IOException notKept) {
            // they are read again another time
            return;
        }
    }
}
