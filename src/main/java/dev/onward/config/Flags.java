package dev.onward.config;

import java.util.Optional;

/**
 * What the command line says about settings.
 *
 * @param journal the journal's folder
 * @param color when to use colour: {@code auto}, {@code always} or {@code never}
 * @param plain whether to do without colour, drawing and animation
 * @param noModel whether no language model is to be asked
 */
public record Flags(Optional<String> journal, Optional<String> color, boolean plain, boolean noModel) {
    /** Nothing said. */
    public static final Flags NONE = new Flags(Optional.empty(), Optional.empty(), false, false);
}
