package dev.onward.config;

import java.util.Optional;

/**
 * What a setting is, and where that comes from.
 *
 * @param setting which one
 * @param value its value; nothing when it is not set and has no default
 * @param source what sort of place it comes from
 * @param place the flag, the variable, or the file; empty for a default
 */
public record Given(Setting setting, Optional<String> value, Source source, String place) {
    /** Where a value comes from, the strongest first. */
    public enum Source {
        /** An option of the command line. */
        FLAG,
        /** A variable of the environment. */
        ENVIRONMENT,
        /** The file. */
        FILE,
        /** Nothing says otherwise. */
        DEFAULT
    }

    /** The place in words, such as {@code environment EDITOR}. */
    public String origin() {
        return switch (source) {
            case FLAG -> "flag " + place;
            case ENVIRONMENT -> "environment " + place;
            case FILE -> place;
            case DEFAULT -> value.isEmpty() ? "not set" : "default";
        };
    }
}
