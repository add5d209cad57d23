package dev.onward.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jline.utils.Signals;

/** Shows text that is longer than the screen through a program such as {@code less}, all other text plainly. */
public final class Pager {
    /** A command that is not there has read nothing yet, so all of the text is still to come. */
    private static final String OR_PLAINLY = "\ncase $? in 126|127) exec cat ;; esac";

    private final String command;
    private final int rows;
    private final Redirect screen;

    /**
     * With a command line for the shell.
     *
     * @param command such as {@code less -S}; empty or {@code cat} for none
     * @param rows how many rows the screen has
     */
    public Pager(String command, int rows) {
        this(command, rows, Redirect.INHERIT);
    }

    /** With another screen than the process's. */
    Pager(String command, int rows, Redirect screen) {
        this.command = command.strip();
        this.rows = rows;
        this.screen = screen;
    }

    /** Shows lines; what fits on the screen, and all if there is no pager, goes to this writer. */
    public void page(Iterator<String> lines, PrintWriter out) {
        List<String> first = new ArrayList<>();
        while (first.size() < rows && lines.hasNext()) {
            first.add(lines.next());
        }
        // the prompt of the shell needs a row as well
        boolean fits = first.size() < rows;
        if (fits || command.isEmpty() || command.equals("cat") || !paged(first, lines, out)) {
            first.forEach(out::println);
            lines.forEachRemaining(out::println);
        }
        out.flush();
    }

    private boolean paged(List<String> first, Iterator<String> rest, PrintWriter out) {
        out.flush();
        // Ctrl-C is for the pager: it stops a search in less, and must not leave less alone with the terminal
        Object interrupt = Signals.register("INT", () -> {});
        try {
            Process pager = start();
            write(first, rest, pager);
            waitFor(pager);
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            Signals.unregister("INT", interrupt);
        }
    }

    private static void write(List<String> first, Iterator<String> rest, Process pager) {
        try (BufferedWriter page =
                new BufferedWriter(new OutputStreamWriter(pager.getOutputStream(), StandardCharsets.UTF_8))) {
            for (String line : first) {
                page.write(line);
                page.newLine();
            }
            page.flush();
            while (rest.hasNext()) {
                page.write(rest.next());
                page.newLine();
            }
        } catch (IOException e) {
            // a broken pipe: the person has seen enough
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command + OR_PLAINLY);
        Map<String, String> environment = builder.environment();
        environment.putIfAbsent("LESS", "FRX");
        environment.putIfAbsent("LV", "-c");
        // else less keeps what was looked for in a file
        environment.putIfAbsent("LESSHISTFILE", "-");
        return builder.redirectOutput(screen).redirectError(Redirect.INHERIT).start();
    }

    private static void waitFor(Process pager) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    pager.waitFor();
                    return;
                } catch (InterruptedException e) {
                    // the pager still has the screen; it ends when the person leaves it
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
