package dev.onward.terminal;

import java.io.IOError;
import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jspecify.annotations.Nullable;

/**
 * JLine's line editor made into a place to write an answer of several lines in.
 *
 * <p>JLine edits; drawing is our own ({@link AnswerView}), because JLine shows a text that is longer than the screen only
 * in part, and trusts its own idea of how wide an emoji is.
 */
final class AnswerReader extends TextReader {

    private final AnswerView view;
    private final ExternalEditor editor;
    private Field field = new Field(Field.Shape.ONE_LINE, List.of(), List.of(), text -> {});
    private Keeper keeper = new Keeper(field.keep());
    private List<String> below = List.of();
    private RawMode mode;
    private volatile boolean away;
    private boolean skipped;

    /** Reads from and draws on this terminal. */
    AnswerReader(Terminal terminal, JLineConsole.Settings settings) {
        super(terminal);
        view = new AnswerView(terminal, settings.colour());
        editor = new ExternalEditor(settings.editor(), settings.folder());
        mode = new RawMode(terminal);
        widgets.put(CALLBACK_INIT, this::takeOver);
        KeyBindings.Own own = new KeyBindings.Own(
                this::enter, this::breakLine, this::finishAnswer, this::completeField, this::edit, this::skipKey);
        KeyBindings.change(keyMaps, own, settings.keys() == JLineConsole.Keys.VI);
    }

    /** Reads one answer. */
    List<String> read(Field asked) {
        field = asked;
        keeper = new Keeper(asked.keep());
        mode = new RawMode(terminal);
        skipped = false;
        HangUps hangUps = new HangUps(keeper::hangUp);
        try {
            String begun = fitting(String.join("\n", asked.begun()));
            return Keeper.lines(readLine(null, null, (MaskingCallback) null, begun));
        } catch (UserInterruptException e) {
            throw interruption(keeper.isGone() ? "the terminal was closed" : "interrupted");
        } catch (EndOfFileException | IOError e) {
            if (skipped) {
                return List.of();
            }
            throw interruption("the terminal was closed");
        } finally {
            hangUps.close();
            forgetAnswer();
        }
    }

    private Interruption interruption(String reason) {
        keeper.keep(buf.toString());
        return new Interruption(reason);
    }

    private void forgetAnswer() {
        Thread.interrupted();
        forgetText();
        below = List.of();
    }

    // what the terminal does

    private boolean takeOver() {
        terminal.handle(Signal.INT, signal -> {
            if (!away) {
                keeper.interrupt();
            }
        });
        mode.beginWithPaste();
        view.begin();
        return true;
    }

    @Override
    protected void handleSignal(Signal signal) {
        if (away) {
            return;
        }
        lock.lock();
        try {
            if (signal == Signal.WINCH) {
                view.resized();
            } else if (signal == Signal.CONT) {
                mode.beginWithPaste();
                view.forget();
            }
            redisplay(true);
        } finally {
            lock.unlock();
        }
    }

    @Override
    protected void cleanup() {
        below = List.of();
        if (state == State.DONE || skipped) {
            view.accept(String.join("\n", Keeper.lines(buf.toString())));
        } else {
            view.leave();
        }
        mode.endWithPaste();
    }

    // drawing

    @Override
    protected void redisplay(boolean flush) {
        standOnCharacter();
        String text = buf.toString();
        view.show(text, index(text), below);
    }

    @Override
    public boolean clearScreen() {
        view.clear();
        return true;
    }

    // what the keys do

    @Override
    public @Nullable Binding readBinding(KeyMap<Binding> keys, @Nullable KeyMap<Binding> local) {
        Binding binding = super.readBinding(keys, local);
        below = List.of();
        if (binding == null) {
            return null;
        }
        String key = getLastBinding();
        skipped = buf.length() == 0 && mode.isEnd(key);
        return binding;
    }

    private boolean enter() {
        String text = buf.toString();
        int lastLine = text.lastIndexOf('\n') + 1;
        boolean onEmptyLastLine = text.substring(lastLine).isBlank() && index(text) >= lastLine;
        boolean endsSo = index(text) == text.length() && field.ends().test(text);
        if (field.shape() == Field.Shape.ONE_LINE || onEmptyLastLine || endsSo) {
            return finishAnswer();
        }
        return breakLine();
    }

    private boolean breakLine() {
        if (field.shape() == Field.Shape.SEVERAL_LINES) {
            buf.write('\n');
            keeper.keep(buf.toString());
        }
        return true;
    }

    private boolean finishAnswer() {
        keeper.keep(buf.toString());
        state = State.DONE;
        return true;
    }

    @Override
    public boolean beginPaste() {
        buf.write(fitting(doReadStringUntil(BRACKETED_PASTE_END)));
        keeper.keep(buf.toString());
        return true;
    }

    private boolean completeField() {
        Completion completion = Completion.of(buf.upToCursor(), field.words());
        String rest = completion.rest();
        buf.write(rest);
        if (rest.isEmpty() && completion.isAmbiguous()) {
            below = completion.listed(view.width(), view.roomBelow(buf.toString()));
        }
        return true;
    }

    private boolean edit() {
        String text = buf.toString();
        keeper.keep(text);
        view.erase();
        away = true;
        mode.endWithPaste();
        String notice;
        try {
            notice = editor.edit(text, this::takeEdited);
        } finally {
            away = false;
            mode.beginWithPaste();
            view.forget();
        }
        if (!notice.isEmpty()) {
            terminal.writer().println(Cluster.shown(notice));
        }
        return true;
    }

    private void takeEdited(String text) {
        buf.clear();
        buf.write(fitting(text));
        keeper.keep(buf.toString());
    }

    @Override
    protected boolean quotedInsert() {
        int next = readCharacter();
        if (next >= 0) {
            buf.write(fitting(Character.toString(next)));
        }
        return true;
    }

    private String fitting(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return field.shape() == Field.Shape.ONE_LINE ? lines.replace('\n', ' ') : lines;
    }

    // moving

    @Override
    protected boolean upLine() {
        return move(-1);
    }

    @Override
    protected boolean downLine() {
        return move(1);
    }

    private boolean move(int rows) {
        String text = buf.toString();
        int index = view.moved(text, index(text), rows);
        buf.cursor(text.codePointCount(0, index));
        return true;
    }

    private int index(String text) {
        return text.offsetByCodePoints(0, buf.cursor());
    }
}
