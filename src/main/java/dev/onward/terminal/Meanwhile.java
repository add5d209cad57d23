package dev.onward.terminal;

/** What a work that takes its time may do while a person waits for it; from any thread. */
public interface Meanwhile {
    /** Whether the person has had enough: Esc or Ctrl-C. */
    boolean isCancelled();

    /** Shows text that stays, which may have several lines and styles. */
    void show(String text);

    /** Shows a line in place of the last one shown so, where the terminal can; it is gone when the wait is over. */
    void passing(String line);
}
