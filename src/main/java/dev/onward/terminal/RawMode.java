package dev.onward.terminal;

import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.utils.OSUtils;

/**
 * The terminal's mode in which each key is heard at once.
 *
 * <p>The kernel still makes signals of Ctrl-C and Ctrl-Z: JLine's raw mode would swallow Ctrl-Z, and hear Ctrl-C only
 * while it reads.
 */
final class RawMode {
    private static final String HEAR_PASTE = "\033[?2004h";
    private static final String HEAR_NO_PASTE = "\033[?2004l";
    /** The value that switches a control key off; the systems differ, and JLine passes it on as it is. */
    private static final int NO_KEY = OSUtils.IS_LINUX ? 0 : 0xff;

    private final Terminal terminal;
    private final Attributes usual;

    /** Remembers the terminal's mode as it is now. */
    RawMode(Terminal terminal) {
        this.terminal = terminal;
        this.usual = terminal.getAttributes();
    }

    /** Hears keys. */
    void begin() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(LocalFlag.ISIG, true);
        raw.setControlChar(ControlChar.VQUIT, NO_KEY);
        terminal.setAttributes(raw);
    }

    /** Hears keys, and what is pasted as one. */
    void beginWithPaste() {
        begin();
        terminal.writer().write(HEAR_PASTE);
        terminal.flush();
    }

    /** Gives the terminal back as it was. */
    void end() {
        terminal.setAttributes(usual);
    }

    /** Gives the terminal back as it was, after {@link #beginWithPaste}. */
    void endWithPaste() {
        terminal.writer().write(HEAR_NO_PASTE);
        terminal.flush();
        end();
    }

    /** Whether a key is the one that ends input, Ctrl-D. */
    boolean isEnd(String key) {
        return key.charAt(0) == usual.getControlChar(ControlChar.VEOF);
    }
}
