package dev.onward;

import dev.onward.terminal.Console;
import dev.onward.terminal.JLineConsole;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All that comes from outside the program, taken once in {@link Main} and replaced in tests.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for everything else
 * @param environment the process's environment
 * @param clock time and zone
 * @param randomIds four random characters for a new entry's id
 * @param screen what standard input and output are connected to
 * @param installation the program and what it runs with
 * @param console the conversation with a person, opened with its settings when first asked for
 */
public record Surroundings(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        Clock clock,
        Supplier<String> randomIds,
        Screen screen,
        Installation installation,
        Function<JLineConsole.Settings, Console> console) {

    /**
     * The program and what it runs with.
     *
     * @param models the folder of the embedding model
     * @param java which Java, and where it lies
     * @param archive how the start-up archive is, as the launcher tells: {@code fits}, {@code making}, {@code stale},
     *     {@code failed}, {@code off} or {@code none}, and after a colon where it lies; empty when there was no launcher
     */
    public record Installation(Path models, String java, String archive) {}

    /**
     * What the standard streams are connected to, as the launcher saw it.
     *
     * @param inIsTerminal whether standard input is a terminal
     * @param outIsTerminal whether standard output is a terminal
     * @param errIsTerminal whether standard error is a terminal
     * @param columns width of the terminal, or 80
     * @param rows height of the terminal, or 24
     */
    public record Screen(boolean inIsTerminal, boolean outIsTerminal, boolean errIsTerminal, int columns, int rows) {
        /** None is a terminal. */
        public static final Screen NONE = new Screen(false, false, false, 80, 24);

        /** Whether a person can be asked. */
        public boolean canAsk() {
            return inIsTerminal && outIsTerminal;
        }
    }
}
