package dev.onward;

/** Puts the parts together and runs one command. */
public final class App {
    private final Surroundings surroundings;

    /** With all that comes from outside. */
    public App(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command and returns its exit code. */
    public int run(String... args) {
        surroundings.out().println("onward " + args.length);
        surroundings.out().flush();
        return 0;
    }
}
