package dev.onward.insight;

import java.util.Map;

/** Response styles that were read before, so that no text is read twice. Derived: it may be lost at any time. */
public interface KnownStyles {
    /** All that are known, by a name that changes with the text and with what read it. */
    Map<String, ResponseStyle> all();

    /** Keeps these in place of what was known; when they cannot be kept they are read again another time. */
    void keep(Map<String, ResponseStyle> styles);
}
