package dev.onward.config;

import dev.onward.journal.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of {@code config.toml}, changed line by line so that remarks, order and blank lines stay. What comes out is read
 * back and compared; a file written in a way that a line cannot change is refused and not damaged.
 *
 * @param text the whole file
 */
record ConfigText(String text) {
    private static final String VALUE = "(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*')";

    /** With the setting at that value, on its own line if there is one, else on a new one at the end. */
    ConfigText with(String key, String value) {
        List<String> lines = lines();
        String said = quoted(value);
        boolean found = false;
        for (int i = 0; i < lines.size() && !found; i++) {
            Matcher line = line(key).matcher(lines.get(i));
            if (line.matches()) {
                lines.set(i, line.group(1) + said + line.group(3));
                found = true;
            }
        }
        if (!found) {
            lines.add(key + " = " + said);
        }
        Map<String, String> wanted = new LinkedHashMap<>(ConfigFile.parse(text));
        wanted.put(key, value);
        return of(lines, wanted);
    }

    /** Without the setting; its remark on the same line goes with it. */
    ConfigText without(String key) {
        Map<String, String> wanted = new LinkedHashMap<>(ConfigFile.parse(text));
        if (wanted.remove(key) == null) {
            return this;
        }
        List<String> lines = lines();
        lines.removeIf(line -> line(key).matcher(line).matches());
        return of(lines, wanted);
    }

    private static ConfigText of(List<String> lines, Map<String, String> wanted) {
        ConfigText changed = new ConfigText(lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
        if (!changed.says(wanted)) {
            throw Problem.solvable("the settings are written in a way that is not changed here without risk")
                    .withHint("change them by hand: onward config edit");
        }
        return changed;
    }

    private boolean says(Map<String, String> wanted) {
        try {
            return ConfigFile.parse(text).equals(wanted);
        } catch (Problem broken) {
            return false;
        }
    }

    private List<String> lines() {
        return new ArrayList<>(
                text.isEmpty()
                        ? List.of()
                        : List.of(text.replaceFirst("\n$", "").split("\n", -1)));
    }

    private static Pattern line(String key) {
        String name = Pattern.quote(key);
        return Pattern.compile(
                "(\\s*(?:" + name + "|\"" + name + "\"|'" + name + "')\\s*=\\s*)" + VALUE + "(\\s*(?:#.*)?)");
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
