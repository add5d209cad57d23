package dev.onward.view;

import dev.onward.config.Configuration;
import java.util.List;

/** What is set, and from where. */
public final class SettingsText {
    private static final int KEY = 20;

    private SettingsText() {}

    /** A line a setting: its name, its value, and quietly where it came from. */
    public static List<String> lines(List<Configuration.Value> values, Page page) {
        return values.stream().map(value -> line(value, page)).toList();
    }

    private static String line(Configuration.Value value, Page page) {
        String shown = value.value().isEmpty() ? "-" : SafeText.line(value.value(), page.theme());
        return value.key() + " ".repeat(KEY - value.key().length()) + shown + "  "
                + page.theme().quiet("(" + value.source() + ")");
    }
}
