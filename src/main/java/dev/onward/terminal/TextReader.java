package dev.onward.terminal;

import java.util.HashMap;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Reference;
import org.jline.reader.impl.KillRing;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * JLine's line editor without what belongs to a shell: no history, no expansion, no bell; and with an undo that goes back
 * a word at a time in texts of any length.
 */
abstract class TextReader extends LineReaderImpl {
    private static final long ESCAPE_MILLIS = 100;

    private final Steps steps = new Steps();

    /** Edits on this terminal. */
    TextReader(Terminal terminal) {
        super(terminal, "onward", start());
        history = new NoHistory();
        options.put(Option.DISABLE_EVENT_EXPANSION, true);
        options.put(Option.DISABLE_UNDO, true);
        options.put(Option.KITTY_KEYBOARD, false);
        // we switch it ourselves, also around the editor
        options.put(Option.BRACKETED_PASTE, false);
    }

    private static Map<String, Object> start() {
        Map<String, Object> variables = new HashMap<>();
        variables.put(BELL_STYLE, "none");
        variables.put(AMBIGUOUS_BINDING, ESCAPE_MILLIS);
        return variables;
    }

    @Override
    public @Nullable Binding readBinding(KeyMap<Binding> keys, @Nullable KeyMap<Binding> local) {
        Binding binding = super.readBinding(keys, local);
        String name = binding instanceof Reference reference ? reference.name() : "";
        if (binding != null && !name.equals(UNDO) && !name.equals(REDO)) {
            steps.note(now(), name.equals(SELF_INSERT) && !getLastBinding().equals(" "));
        }
        return binding;
    }

    /** Leaves nothing of a text for the next one: nothing to yank, nothing to undo. */
    void forgetText() {
        buf.zeroOut();
        buf.clear();
        killRing = new KillRing();
        yankBuffer = "";
        steps.clear();
    }

    /**
     * Reads the rest of a key that has no meaning here, so that it does not become text. JLine has found no key that begins
     * with what was pressed, and would now take the Escape alone, then all that follows as typed.
     */
    boolean skipKey() {
        String key = getLastBinding();
        if (!key.startsWith("\033")) {
            return true;
        }
        String next = key.length() > 1 ? key.substring(1) : rest();
        if (next.equals("O")) {
            rest();
        } else if (next.equals("[")) {
            next = rest();
            // the Linux console's function keys have a second bracket
            while (next.equals("[") || (!next.isEmpty() && next.charAt(0) >= ' ' && next.charAt(0) < '@')) {
                next = rest();
            }
        }
        return true;
    }

    private String rest() {
        Binding binding = doReadBinding(getKeys(), null);
        return binding == null ? "" : getLastBinding();
    }

    /** In vi's command mode the cursor stands on a character, never behind the last one of a line. */
    void standOnCharacter() {
        boolean atEnd = buf.cursor() == buf.length() || buf.currChar() == '\n';
        if (isInViCmdMode() && atEnd && buf.cursor() > 0 && buf.prevChar() != '\n') {
            count = 1;
            backwardChar();
        }
    }

    @Override
    protected boolean viDeleteChar() {
        return buf.currChar() == '\n' || super.viDeleteChar();
    }

    @Override
    protected boolean undo() {
        return restore(steps.undo(now()));
    }

    @Override
    protected boolean redo() {
        return restore(steps.redo(now()));
    }

    private boolean restore(Steps.@Nullable Step step) {
        if (step != null) {
            setBuffer(step.text());
            buf.cursor(step.cursor());
        }
        return true;
    }

    private Steps.Step now() {
        return new Steps.Step(buf.toString(), buf.cursor());
    }

    @Override
    protected boolean upLineOrHistory() {
        return upLine();
    }

    @Override
    protected boolean downLineOrHistory() {
        return downLine();
    }

    @Override
    protected boolean viUpLineOrHistory() {
        return upLine();
    }

    @Override
    protected boolean viDownLineOrHistory() {
        return downLine();
    }

    @Override
    protected boolean beginningOfHistory() {
        buf.cursor(0);
        return true;
    }

    @Override
    protected boolean endOfHistory() {
        buf.cursor(buf.length());
        return true;
    }

    @Override
    public boolean redrawLine() {
        return true;
    }
}
