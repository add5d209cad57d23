package dev.onward.companion;

import java.util.List;

/**
 * What the guide offers about one trap.
 *
 * @param names one sentence about what the words do
 * @param question one question
 * @param openings beginnings of a fairer sentence, for the person to finish
 */
public record Offer(String names, String question, List<String> openings) {
    /** Copies the list. */
    public Offer {
        openings = List.copyOf(openings);
    }
}
