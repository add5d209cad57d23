package dev.onward.terminal;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/** Opens the terminal that the process was started in. */
final class SystemTerminal {
    private static final String NAME = "onward";
    /** Our own name for a terminal that can only print: one called dumb, JLine leaves in the kernel's line mode. */
    static final String BARE = "onward-bare";
    /** Our own name for all others; those still in use understand these few sequences. */
    static final String DRAWING = "onward-drawing";

    private static final String DRAWING_CAPABILITIES = """
            onward-drawing|a terminal that can draw,
            \tam, cr=\\r, bel=^G, cub1=^H, cud1=\\n, cuf1=\\E[C, cuu1=\\E[A,
            \tclear=\\E[H\\E[2J, ed=\\E[J, el=\\E[K,
            """;
    private static final String BARE_CAPABILITIES = """
            onward-bare|a terminal that can print,
            \tam, cr=\\r, bel=^G, cub1=^H, cud1=\\n,
            """;

    /** JLine would warn on the screen when it takes the second way; held here, or the level is forgotten. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    private SystemTerminal() {}

    /**
     * Opens it.
     *
     * <p>JLine's own builder asks every provider in turn and starts {@code infocmp} and {@code tty}; on a usual system
     * the first provider does, and what a terminal can do is known, which saves a third of the time to the first prompt.
     */
    static Terminal open(String type) {
        JLINE.setLevel(Level.OFF);
        teachTypes();
        boolean bare = type.isEmpty() || type.startsWith("dumb") || type.equals("unknown");
        return ofType(bare ? BARE : DRAWING);
    }

    /** Tells JLine what our two types of terminal can do. */
    static void teachTypes() {
        InfoCmp.setLoadedInfoCmp(BARE, BARE_CAPABILITIES);
        InfoCmp.setLoadedInfoCmp(DRAWING, DRAWING_CAPABILITIES);
    }

    private static Terminal ofType(String type) {
        Terminal terminal;
        try {
            terminal = throughLibrary(type);
        } catch (IOException | RuntimeException | LinkageError e) {
            terminal = throughCommands(type);
        }
        // nothing is sent: only that JLine moves and deletes by what a person sees as one character
        terminal.setGraphemeClusterMode(true, true);
        return terminal;
    }

    /** Whether rows on it can be drawn again: it can go up, clear, and has a size. */
    static boolean canDraw(Terminal terminal) {
        return terminal.getStringCapability(Capability.cursor_up) != null
                && terminal.getStringCapability(Capability.clr_eol) != null
                && terminal.getStringCapability(Capability.clr_eos) != null
                && terminal.getSize().getColumns() > 0
                && terminal.getSize().getRows() > 0;
    }

    private static Terminal throughLibrary(String type) throws IOException {
        return new JniTerminalProvider()
                .sysTerminal(
                        NAME,
                        type,
                        false,
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        true,
                        Terminal.SignalHandler.SIG_DFL,
                        false,
                        SystemStream.Output);
    }

    /** Slower: starts {@code stty} for every change of mode. */
    private static Terminal throughCommands(String type) {
        try {
            return TerminalBuilder.builder()
                    .name(NAME)
                    .system(true)
                    .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
                    .encoding(StandardCharsets.UTF_8)
                    .type(type)
                    .dumb(true)
                    .graphemeCluster(true)
                    .build();
        } catch (IOException e) {
            throw Problem.solvable("the terminal cannot be opened").causedBy(e);
        }
    }
}
