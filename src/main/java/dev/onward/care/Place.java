package dev.onward.care;

import java.util.List;

/**
 * A sentence where it stands.
 *
 * @param all the sentences of the text
 * @param at which of them
 */
record Place(List<Sentence> all, int at) {
    /** The sentence itself. */
    Sentence sentence() {
        return all.get(at);
    }

    /** What the next sentence says; empty after the last. */
    String next() {
        return at + 1 < all.size() ? all.get(at + 1).text() : "";
    }

    /** The sentence with those before and after it, as many as asked for. */
    String around(int before, int after) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, at - before); i <= Math.min(all.size() - 1, at + after); i++) {
            text.append(all.get(i).text()).append(' ');
        }
        return text.toString();
    }
}
