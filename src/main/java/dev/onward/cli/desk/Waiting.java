package dev.onward.cli.desk;

/** Says at a terminal how far a long work is, on one line of standard error that goes away again. */
public final class Waiting {
    /** With less to do than this nobody waits. */
    private static final int WORTH_TELLING = 200;

    private final Desk desk;
    private final int least;
    private boolean isShown;

    /** For a work of quick parts: of fewer than 200 nobody waits for the end. */
    public Waiting(Desk desk) {
        this(desk, WORTH_TELLING);
    }

    /** For a work of which fewer than that are done before anybody waits. */
    public Waiting(Desk desk, int least) {
        this.desk = desk;
        this.least = least;
    }

    /** So many of all are done. */
    public void at(int done, int all) {
        if (all >= least && desk.output().isWatched()) {
            isShown = true;
            desk.output().passing("Reading your entries, once: " + done + " of " + all);
        }
    }

    /** Takes the line away. */
    public void end() {
        if (isShown) {
            desk.output().passing("");
        }
    }
}
