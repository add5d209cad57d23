package dev.onward.terminal;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** The conversation at a real terminal. */
public final class JLineConsole implements Console {
    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 20;

    private final Terminal terminal;
    private final Settings settings;
    private @Nullable AnswerReader reader;
    private volatile boolean isInterrupted;

    /** The keys that edit a text. */
    public enum Keys {
        /** As in most shells. */
        EMACS,
        /** As in vi: Escape leaves the insert mode. */
        VI
    }

    /**
     * How the conversation is held.
     *
     * @param colour whether colour may be used
     * @param keys which keys edit
     * @param editor the command line of an editor, or nothing
     * @param folder where the editor's file may lie while the editor is open
     */
    public record Settings(boolean colour, Keys keys, String editor, Path folder) {}

    /** Talks at this terminal, and closes it in the end. */
    public JLineConsole(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
        hearInterrupt();
    }

    /**
     * Ctrl-C while nothing is asked counts at the next question, so that whoever asks can say where the words are; pressed
     * once more before that, it ends the process as usual.
     */
    private void hearInterrupt() {
        terminal.handle(Terminal.Signal.INT, signal -> {
            isInterrupted = true;
            terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_DFL);
        });
    }

    /**
     * Talks at the terminal that the process was started in.
     *
     * @param type what the terminal is called in {@code TERM}; may be empty
     */
    public static JLineConsole open(String type, Settings settings) {
        return new JLineConsole(SystemTerminal.open(type), settings);
    }

    @Override
    public int columns() {
        int columns = terminal.getSize().getColumns();
        return Math.max(FEWEST_COLUMNS, columns > 0 ? columns : USUAL_COLUMNS);
    }

    @Override
    public void show(String text) {
        String shown = settings.colour() ? text : Columns.withoutEscapes(text);
        for (String line : shown.split("\n", -1)) {
            terminal.writer().println(line);
        }
        terminal.flush();
    }

    @Override
    public List<String> ask(Field field) {
        if (isInterrupted) {
            isInterrupted = false;
            hearInterrupt();
            throw new Interruption("interrupted");
        }
        if (SystemTerminal.canDraw(terminal)) {
            if (reader == null) {
                reader = new AnswerReader(terminal, settings);
            }
            return reader.read(field);
        }
        return new BareReader(terminal).read(field);
    }

    @Override
    public Edited edit(String name, String text) {
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> {});
        try {
            return new ExternalEditor(settings.editor(), settings.folder()).open(name, text);
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
        }
    }

    @Override
    public <T> T whileWaiting(Function<Meanwhile, T> work) {
        return new Wait(terminal, this::show).during(work);
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw Problem.solvable("the terminal could not be given back").causedBy(e);
        }
    }
}
