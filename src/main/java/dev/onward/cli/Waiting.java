package dev.onward.cli;

/** Says at a terminal how far a long work is, on one line of standard error that goes away again. */
final class Waiting {
    /** With less to do than this nobody waits. */
    private static final int WORTH_TELLING = 200;

    private final Desk desk;
    private boolean isShown;

    Waiting(Desk desk) {
        this.desk = desk;
    }

    /** So many of all are done. */
    void at(int done, int all) {
        if (all >= WORTH_TELLING && desk.output().isWatched()) {
            isShown = true;
            desk.output().passing("Reading your entries, once: " + done + " of " + all);
        }
    }

    /** Takes the line away. */
    void end() {
        if (isShown) {
            desk.output().passing("");
        }
    }
}
