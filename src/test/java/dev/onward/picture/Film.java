package dev.onward.picture;

import dev.onward.testing.Tmux;
import java.util.ArrayList;
import java.util.List;

/** Plays a session in a terminal and keeps what stood on the screen after each step, and for how long it is to be seen. */
final class Film {
    private final Tmux tmux;
    private final List<Frame> frames = new ArrayList<>();

    /**
     * What stood on the screen.
     *
     * @param seconds how long it is to be seen
     * @param rows from top to bottom
     */
    record Frame(double seconds, List<Row> rows) {}

    Film(Tmux tmux) {
        this.tmux = tmux;
    }

    /** Types words one after the other, as a person does. */
    Film type(String text) {
        String typed = "";
        for (String word : text.split("(?<= )", -1)) {
            tmux.type(word);
            typed += word;
            tmux.waitForEnd(typed);
            keep(0.25);
        }
        return this;
    }

    /** Presses keys, waits until the screen ends with that, and lets it be seen. */
    Film press(String end, double seconds, String... keys) {
        tmux.press(keys).waitForEnd(end);
        keep(seconds);
        return this;
    }

    private void keep(double seconds) {
        frames.add(new Frame(seconds, Row.all(tmux.colours())));
    }

    List<Frame> frames() {
        return frames;
    }
}
