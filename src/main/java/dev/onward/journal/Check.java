package dev.onward.journal;

import java.util.List;
import java.util.Optional;

/**
 * One thing about the journal or its set-up that was looked at, and how it is.
 *
 * @param name a word for what was looked at, such as {@code permissions}
 * @param state how it is
 * @param says what was found, one sentence without a full stop and without a word of the journal
 * @param hint what to do; empty when there is nothing to do
 * @param spots the files it was found at
 */
public record Check(String name, State state, String says, Optional<String> hint, List<Spot> spots) {
    /** How it is. */
    public enum State implements Named {
        /** As it should be. */
        OK("ok"),
        /** Worth knowing, and nothing wrong. */
        NOTE("note"),
        /** Something is wrong. */
        WRONG("wrong");

        private final String word;

        State(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * A file, and what is to be said about it.
     *
     * @param path the file
     * @param says a few words without a word of its text; empty when the check says it all
     */
    public record Spot(String path, String says) {}

    /** Copies the list. */
    public Check {
        spots = List.copyOf(spots);
    }

    /** As it should be. */
    public static Check ok(String name, String says) {
        return new Check(name, State.OK, says, Optional.empty(), List.of());
    }

    /** Worth knowing. */
    public static Check note(String name, String says) {
        return new Check(name, State.NOTE, says, Optional.empty(), List.of());
    }

    /** Something is wrong. */
    public static Check wrong(String name, String says) {
        return new Check(name, State.WRONG, says, Optional.empty(), List.of());
    }

    /** The same with what to do about it. */
    public Check withHint(String what) {
        return new Check(name, state, says, Optional.of(what), spots);
    }

    /** The same with the files it was found at. */
    public Check at(List<Spot> files) {
        return new Check(name, state, says, hint, files);
    }
}
