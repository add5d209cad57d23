package dev.onward.companion;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text in which names and the like are hidden.
 *
 * @param text the text with marks such as {@code [name 1]}
 * @param hidden what each mark stands for
 */
public record Masked(String text, Map<String, String> hidden) {
    /** Copies the map. */
    public Masked {
        hidden = Map.copyOf(new LinkedHashMap<>(hidden));
    }

    /** A text with the marks replaced by what they stand for. */
    public String unmask(String answer) {
        String shown = answer;
        for (Map.Entry<String, String> mark : hidden.entrySet()) {
            shown = shown.replace(mark.getKey(), mark.getValue());
        }
        return shown;
    }
}
