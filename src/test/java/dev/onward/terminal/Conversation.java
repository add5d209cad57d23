package dev.onward.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A console on a virtual screen that is asked on a thread of its own, while the test presses keys. */
final class Conversation implements AutoCloseable {
    final VirtualScreen screen;
    final List<List<String>> kept = new CopyOnWriteArrayList<>();
    private final JLineConsole console;
    private final ExecutorService person = Executors.newSingleThreadExecutor();
    private CompletableFuture<List<String>> answer = new CompletableFuture<>();

    public Conversation(VirtualScreen screen, JLineConsole.Settings settings) {
        this.screen = screen;
        this.console = new JLineConsole(screen.terminal(), settings);
    }

    /** On a usual screen without colour. */
    public Conversation() {
        this(new VirtualScreen(), settings(JLineConsole.Keys.EMACS));
    }

    /** On a screen of this size without colour. */
    static Conversation on(int columns, int rows) {
        return new Conversation(
                new VirtualScreen(columns, rows, SystemTerminal.DRAWING), settings(JLineConsole.Keys.EMACS));
    }

    static JLineConsole.Settings settings(JLineConsole.Keys keys) {
        return new JLineConsole.Settings(false, keys, "", Path.of("/nonexistent"));
    }

    JLineConsole console() {
        return console;
    }

    /** Asks, and waits until the prompt stands. */
    Conversation ask(Field.Shape shape, String... begun) {
        return ask(new Field(shape, List.of(), List.of(begun), text -> kept.add(List.copyOf(text))));
    }

    /** Asks with words to complete. */
    Conversation askWithWords(List<Field.Word> words) {
        return ask(new Field(Field.Shape.ONE_LINE, words, List.of(), text -> kept.add(List.copyOf(text))));
    }

    /** Asks, and waits until the prompt stands. */
    Conversation ask(Field field) {
        int before = screen.written().length();
        answer = CompletableFuture.supplyAsync(() -> console.ask(field), person);
        screen.waitUntil(() -> screen.written().indexOf("> ", before) >= 0, "> ");
        return this;
    }

    /** Presses keys. */
    Conversation type(String keys) {
        screen.type(keys);
        return this;
    }

    /** Pastes as a terminal does that tells a paste from typing. */
    Conversation paste(String text) {
        return type("\033[200~" + text + "\033[201~");
    }

    /** The answer. */
    List<String> answer() {
        try {
            return answer.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Interruption interruption) {
                throw interruption;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("no answer; the screen is:\n" + screen.text(), e);
        }
    }

    @Override
    public void close() {
        person.shutdownNow();
        screen.close();
    }
}
