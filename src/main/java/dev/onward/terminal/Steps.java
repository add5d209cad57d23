package dev.onward.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The steps that undo goes back and redo goes forth again, a word at a time.
 *
 * <p>JLine's own undo forgets all that was typed after the first thousand characters.
 */
final class Steps {
    private static final int MOST = 200;

    private final Deque<Step> back = new ArrayDeque<>();
    private final Deque<Step> forth = new ArrayDeque<>();
    private boolean typed;

    /** A text and the code point at which the cursor stood. */
    record Step(String text, int cursor) {}

    /** Forgets everything. */
    void clear() {
        back.clear();
        forth.clear();
        typed = false;
    }

    /**
     * Notes what stands there before a key is obeyed.
     *
     * @param typing whether the key only adds a letter to a word
     */
    void note(Step now, boolean typing) {
        boolean sameWord = typing && typed;
        typed = typing;
        boolean noted = !back.isEmpty() && back.element().text().equals(now.text());
        if (sameWord || noted) {
            return;
        }
        back.push(now);
        forth.clear();
        if (back.size() > MOST) {
            back.removeLast();
        }
    }

    /** What stood there before, or null. */
    @Nullable
    Step undo(Step now) {
        while (!back.isEmpty() && back.element().text().equals(now.text())) {
            back.pop();
        }
        if (back.isEmpty()) {
            return null;
        }
        forth.push(now);
        return back.pop();
    }

    /** What was undone last, or null. */
    @Nullable
    Step redo(Step now) {
        if (forth.isEmpty()) {
            return null;
        }
        back.push(now);
        return forth.pop();
    }
}
