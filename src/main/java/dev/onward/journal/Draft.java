package dev.onward.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sitting in progress: the entry as far as it goes and where the sitting stands.
 *
 * @param entry what has been said
 * @param done names of the steps that were answered or skipped
 * @param unfinished what was typed to a step that is not finished
 * @param offered whether going on with it was offered once already
 */
public record Draft(Entry entry, List<String> done, Optional<Unfinished> unfinished, boolean offered) {
    /**
     * Text that stands in an answer not yet finished.
     *
     * @param step the step's name
     * @param text what was typed so far, a line each
     */
    public record Unfinished(String step, List<String> text) {
        /** Copies the list. */
        public Unfinished {
            text = List.copyOf(text);
        }
    }

    /** Copies the list. */
    public Draft {
        done = List.copyOf(done);
    }

    /** A draft in which nothing is said yet. */
    public static Draft of(Entry entry) {
        return new Draft(entry, List.of(), Optional.empty(), false);
    }

    /** Its entry's id. */
    public EntryId id() {
        return entry.id();
    }

    /** The same sitting with that step done and this said. */
    public Draft after(String step, Entry said) {
        List<String> steps = new ArrayList<>(done);
        steps.add(step);
        return new Draft(said, steps, Optional.empty(), offered);
    }

    /** The same sitting with text typed to a step that is not finished; no text means none. */
    public Draft typing(String step, List<String> text) {
        Optional<Unfinished> typed = text.isEmpty() ? Optional.empty() : Optional.of(new Unfinished(step, text));
        return new Draft(entry, done, typed, offered);
    }

    /** The same sitting, remembered as offered. */
    public Draft asOffered() {
        return new Draft(entry, done, unfinished, true);
    }

    /** The same sitting with another entry. */
    public Draft with(Entry changed) {
        return new Draft(changed, done, unfinished, offered);
    }

    /** What was typed to that step before, if it was left unfinished. */
    public List<String> typedTo(String step) {
        return unfinished
                .filter(typed -> typed.step().equals(step))
                .map(Unfinished::text)
                .orElse(List.of());
    }

    /** Whether nothing was said or typed. */
    public boolean isEmpty() {
        return entry.isBlank() && unfinished.isEmpty();
    }
}
