package dev.onward.cli;

import dev.onward.config.Flags;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
public final class GlobalOptions {
    @Option(
            names = "--journal",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            order = 101,
            description = "The journal's folder (also ONWARD_JOURNAL).")
    private Optional<String> journal = Optional.empty();

    @Option(names = "--no-input", scope = ScopeType.INHERIT, description = "Never ask; take what the options say.")
    private boolean noInput;

    @Option(
            names = "--plain",
            scope = ScopeType.INHERIT,
            order = 102,
            description = "No colour, no drawing, no animation: for screen readers.")
    private boolean plain;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            order = 103,
            description = "auto, always or never (also NO_COLOR).")
    private Optional<String> color = Optional.empty();

    @Option(
            names = "--no-model",
            scope = ScopeType.INHERIT,
            order = 104,
            description = "Ask no language model (also ONWARD_NO_MODEL).")
    private boolean noModel;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            order = 104,
            description = "Show where in the program a problem came from.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 105,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli acts on the option itself
    private boolean help;

    @Option(
            names = "--version",
            versionHelp = true,
            scope = ScopeType.INHERIT,
            order = 107,
            description = "Show the version.")
    @SuppressWarnings("unused") // picocli acts on the option itself
    private boolean version;

    /** What they say about settings. */
    public Flags flags() {
        return new Flags(journal, color, plain, noModel);
    }

    /** Whether nothing may be asked. */
    public boolean noInput() {
        return noInput;
    }

    /** Whether a problem is shown with its trace. */
    public boolean debug() {
        return debug;
    }
}
