package dev.onward.config;

import java.util.ArrayList;
import java.util.List;

/** Settings as text. */
public final class Listing {
    private Listing() {}

    /**
     * A line a setting, in the form of the file, with where its value comes from.
     *
     * <pre>
     * keys = "vi"  # environment ONWARD_KEYS
     * # country: not set
     * </pre>
     */
    public static List<String> lines(List<Given> settings) {
        return settings.stream()
                .map(given -> given.value()
                        .map(value -> given.setting().key() + " = " + TomlText.quoted(value) + "  # "
                                + oneLine(given.origin()))
                        .orElse("# " + given.setting().key() + ": not set"))
                .toList();
    }

    /** A file to begin with: every setting as a remark, with what it says and its default. */
    public static String template() {
        List<String> lines = new ArrayList<>(List.of(
                "# Settings of Onward. Take the # away before a line to set it; \"onward config list\" shows",
                "# what counts and why. Lines that stay remarks change nothing.",
                ""));
        for (Setting setting : Setting.values()) {
            String choices = setting.choices().isEmpty() ? "" : ": " + String.join(", ", setting.choices());
            lines.add("# " + setting.meaning() + choices);
            lines.add("# " + setting.key() + " = " + TomlText.quoted(setting.usual()));
            lines.add("");
        }
        return String.join("\n", lines);
    }

    /** A path may have any character in it. */
    private static String oneLine(String origin) {
        String quoted = TomlText.quoted(origin);
        return quoted.substring(1, quoted.length() - 1);
    }
}
