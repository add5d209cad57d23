package dev.onward.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields of a file that this version does not know and therefore keeps: a later version, or the person, put them there.
 *
 * @param fields the JSON text of each field by its name, in the order of the file
 */
public record OtherFields(Map<String, String> fields) {
    /** Nothing unknown. */
    public static final OtherFields NONE = new OtherFields(Map.of());

    /** Copies the map and keeps its order. */
    public OtherFields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
