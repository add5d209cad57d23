package dev.onward.terminal;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/** Opens the terminal that the process was started in. */
final class SystemTerminal {
    private static final String BARE = "onward-bare";

    private SystemTerminal() {}

    /** Opens it; a type that is not known is taken for a simple one, without a word. */
    static Terminal open(String type) {
        String known = known(type);
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .name("onward")
                    .system(true)
                    .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                    .providers("jni,exec")
                    .type(known)
                    .dumb(true)
                    .graphemeCluster(true)
                    .build();
            return terminal;
        } catch (IOException e) {
            throw Problem.solvable("the terminal cannot be opened").causedBy(e);
        }
    }

    /** Whether rows on it can be drawn again: it can go up, clear, and has a size. */
    static boolean canDraw(Terminal terminal) {
        return terminal.getStringCapability(Capability.cursor_up) != null
                && terminal.getStringCapability(Capability.clr_eol) != null
                && terminal.getStringCapability(Capability.clr_eos) != null
                && terminal.getSize().getColumns() > 0
                && terminal.getSize().getRows() > 0;
    }

    /**
     * Tells JLine beforehand what a type can do; it would start another program to find out, and warn when that is
     * missing. A dumb terminal gets another name, because JLine leaves one that is called so in the kernel's line mode,
     * which cuts long lines.
     */
    private static String known(String type) {
        if (type.isEmpty() || type.startsWith("dumb") || type.equals("unknown")) {
            InfoCmp.setLoadedInfoCmp(BARE, () -> InfoCmp.getDefaultInfoCmp("dumb"));
            return BARE;
        }
        String like = like(type);
        if (like.isEmpty()) {
            InfoCmp.setDefaultInfoCmp(type, () -> InfoCmp.getDefaultInfoCmp("ansi"));
        } else {
            InfoCmp.setLoadedInfoCmp(type, () -> InfoCmp.getDefaultInfoCmp(like));
        }
        return type;
    }

    private static String like(String type) {
        if (List.of("screen", "screen-256color", "rxvt", "rxvt-unicode", "rxvt-unicode-256color", "ansi")
                .contains(type)) {
            return type;
        }
        if (type.startsWith("tmux") || type.startsWith("screen")) {
            return "screen-256color";
        }
        for (String modern : List.of("xterm", "alacritty", "foot", "ghostty", "kitty", "wezterm", "vte", "konsole")) {
            if (type.startsWith(modern)) {
                return "xterm-256color";
            }
        }
        return "";
    }
}
