package dev.onward.journal;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a check-in says besides the hurt.
 *
 * @param mood 0 (lowest) to 10 (highest)
 * @param attempt whether the person tried again
 * @param settled whether the rejection is settled and is to be left alone
 * @param ledTo what came of it, a line each
 * @param text a note, a line each
 */
public record CheckIn(OptionalInt mood, boolean attempt, boolean settled, List<String> ledTo, List<String> text) {
    /** The largest mood. */
    public static final int MOST = 10;

    /** Nothing said. */
    public static final CheckIn NONE = new CheckIn(OptionalInt.empty(), false, false, List.of(), List.of());

    /** Checks the range and splits the texts into lines. */
    public CheckIn {
        if (mood.isPresent() && (mood.getAsInt() < 0 || mood.getAsInt() > MOST)) {
            throw new IllegalArgumentException("mood is a whole number from 0 to " + MOST);
        }
        ledTo = Lines.of(ledTo);
        text = Lines.of(text);
    }

    /** The same with another mood. */
    public CheckIn withMood(OptionalInt number) {
        return new CheckIn(number, attempt, settled, ledTo, text);
    }

    /** The same with the person having tried again, or not. */
    public CheckIn withAttempt(boolean tried) {
        return new CheckIn(mood, tried, settled, ledTo, text);
    }

    /** The same with the rejection settled. */
    public CheckIn asSettled() {
        return new CheckIn(mood, attempt, true, ledTo, text);
    }

    /** The same with another note. */
    public CheckIn withText(List<String> lines) {
        return new CheckIn(mood, attempt, settled, ledTo, lines);
    }

    /** Whether nothing is said. */
    public boolean isNone() {
        return mood.isEmpty() && !attempt && !settled && ledTo.isEmpty() && text.isEmpty();
    }
}
