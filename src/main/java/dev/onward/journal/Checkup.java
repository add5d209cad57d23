package dev.onward.journal;

import java.util.List;

/** Looks whether the journal's files are as they should be. */
public interface Checkup {
    /** Reads everything and changes nothing. */
    List<Check> look();

    /** Puts right what can be put right without losing anything, and says what was done and what could not be. */
    List<Check> repair();
}
