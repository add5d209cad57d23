package dev.onward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.onward.terminal.Console;
import dev.onward.terminal.Edited;
import dev.onward.terminal.Field;
import dev.onward.terminal.Interruption;
import dev.onward.terminal.Meanwhile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A person who answers as written down beforehand. A question that was not expected fails the test, and so does an answer
 * that nobody asked for: see {@link #assertAllSaid}.
 */
public final class ScriptedConsole implements Console {
    private boolean hasHadEnough;
    private String enough = "";
    private final List<String> passed = new CopyOnWriteArrayList<>();
    private final Deque<Turn> turns = new ArrayDeque<>();
    private final StringBuilder shown = new StringBuilder();
    private final List<Field> fields = new ArrayList<>();
    private final Deque<UnaryOperator<String>> edits = new ArrayDeque<>();
    private Path folder = Path.of("none");
    private String sinceLastAnswer = "";

    private record Turn(String question, List<String> lines, boolean stops, Runnable first) {
        Turn(String question, List<String> lines, boolean stops) {
            this(question, lines, stops, () -> {});
        }
    }

    /** When asked something that has these words in it, the person types these lines; none skips. */
    public ScriptedConsole on(String question, String... lines) {
        turns.add(new Turn(question, List.of(lines), false));
        return this;
    }

    /** The same; before the person types, that happens. */
    public ScriptedConsole on(String question, Runnable first, String... lines) {
        turns.add(new Turn(question, List.of(lines), false, first));
        return this;
    }

    /** When the editor is opened, the person changes the text so; the file is one in that folder. */
    public ScriptedConsole edits(Path folder, UnaryOperator<String> change) {
        this.folder = folder;
        edits.add(change);
        return this;
    }

    /** When asked this, the person types these lines and presses Ctrl-C in the last of them. */
    public ScriptedConsole stopAt(String question, String... lines) {
        turns.add(new Turn(question, List.of(lines), true));
        return this;
    }

    @Override
    public int columns() {
        return 80;
    }

    @Override
    public synchronized void show(String text) {
        shown.append(text).append('\n');
        sinceLastAnswer += text + "\n";
    }

    @Override
    public List<String> ask(Field field) {
        fields.add(field);
        Turn turn = turns.poll();
        if (turn == null) {
            return fail("asked without being expected:%n%s", sinceLastAnswer);
        }
        assertThat(sinceLastAnswer).contains(turn.question());
        sinceLastAnswer = "";
        turn.first().run();
        for (int line = 1; line <= turn.lines().size(); line++) {
            field.keep().accept(turn.lines().subList(0, line));
        }
        if (turn.stops()) {
            throw new Interruption("Ctrl-C");
        }
        return turn.lines();
    }

    @Override
    public Edited edit(String name, String text) {
        UnaryOperator<String> change = edits.poll();
        if (change == null) {
            return fail("the editor was opened without being expected:%n%s", text);
        }
        try {
            Path file = Files.createTempDirectory(folder, "editor-").resolve(name);
            Files.writeString(file, change.apply(text));
            return new Edited(Files.readString(file), file.toString(), () -> delete(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
            Files.delete(file.resolveSibling(""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public <T> T whileWaiting(Function<Meanwhile, T> work) {
        ScriptedConsole console = this;
        return work.apply(new Meanwhile() {
            @Override
            public boolean isCancelled() {
                return hasHadEnough || (!enough.isEmpty() && shown().contains(enough));
            }

            @Override
            public void show(String text) {
                console.show(text);
            }

            @Override
            public void passing(String line) {
                passed.add(line);
            }
        });
    }

    /** The lines that stood there for a while, in order. */
    public List<String> passed() {
        return passed;
    }

    /** The person presses Esc as soon as this is shown. */
    public ScriptedConsole impatientAfter(String words) {
        enough = words;
        return this;
    }

    /** The person presses Esc as soon as there is something to wait for. */
    public ScriptedConsole impatient() {
        hasHadEnough = true;
        return this;
    }

    @Override
    public void close() {}

    /** All that was shown. */
    public synchronized String shown() {
        return shown.toString();
    }

    /** The places to write in that were offered, in order. */
    public List<Field> fields() {
        return fields;
    }

    /** Fails when the person had more to say. */
    public void assertAllSaid() {
        assertThat(turns).as("answers nobody asked for").isEmpty();
        assertThat(edits).as("changes in an editor that was not opened").isEmpty();
    }
}
