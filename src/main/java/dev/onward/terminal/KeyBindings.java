package dev.onward.terminal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;

/**
 * What the keys do: JLine's emacs and vi keys, without those that recall history, run or comment out a command, throw an
 * answer away or send it by accident.
 */
final class KeyBindings {
    private static final String ESCAPE = "\033";

    private final Map<String, KeyMap<Binding>> maps;
    private final Widget nothing = () -> true;

    private KeyBindings(Map<String, KeyMap<Binding>> maps) {
        this.maps = maps;
    }

    /**
     * What our own keys do.
     *
     * @param enter Enter
     * @param breakLine Alt-Enter
     * @param finish Ctrl-D
     * @param complete Tab
     * @param edit Alt-E and Ctrl-X Ctrl-E
     * @param unknown a key that has no meaning
     */
    record Own(Widget enter, Widget breakLine, Widget finish, Widget complete, Widget edit, Widget unknown) {}

    /** Changes the key maps of a line reader. */
    static void change(Map<String, KeyMap<Binding>> maps, Own own, boolean vi) {
        KeyBindings bindings = new KeyBindings(maps);
        bindings.everywhere(own);
        bindings.emacs();
        bindings.viInsert();
        bindings.viCommand(own);
        maps.put(LineReader.MAIN, bindings.map(vi ? LineReader.VIINS : LineReader.EMACS));
    }

    private void everywhere(Own own) {
        for (String name : List.of(LineReader.EMACS, LineReader.VIINS, LineReader.VICMD)) {
            KeyMap<Binding> map = map(name);
            map.bind(own.enter(), "\r", "\n");
            map.bind(own.breakLine(), ESCAPE + "\r", ESCAPE + "\n");
            map.bind(own.finish(), ctrl('D'));
            map.bind(own.complete(), "\t");
            map.bind(own.edit(), ESCAPE + "e", ESCAPE + "E", ctrl('X') + ctrl('E'));
            map.bind(new Reference(LineReader.INTERRUPT), ctrl('C'));
            map.bind(nothing, ctrl('G'), ctrl('O'), ctrl('Q'), ctrl('R'), ctrl('S'), ctrl('Z'), ctrl('\\'));
            map.bind(nothing, ctrl('X') + "r", ctrl('X') + "s", ESCAPE + ctrl('G'), ESCAPE + ESCAPE);
            map.bind(nothing, ESCAPE + "[2~");
            map.setNomatch(own.unknown());
            map.bind(own.unknown(), ESCAPE + "O");
            moving(map);
        }
    }

    /** Terminals send one or the other form of these keys, whatever their description says. */
    private static void moving(KeyMap<Binding> map) {
        bind(map, LineReader.UP_LINE_OR_HISTORY, "[A", "OA");
        bind(map, LineReader.DOWN_LINE_OR_HISTORY, "[B", "OB");
        bind(map, LineReader.FORWARD_CHAR, "[C", "OC");
        bind(map, LineReader.BACKWARD_CHAR, "[D", "OD");
        bind(map, LineReader.BEGINNING_OF_LINE, "[H", "OH", "[1~", "[7~");
        bind(map, LineReader.END_OF_LINE, "[F", "OF", "[4~", "[8~");
        bind(map, LineReader.DELETE_CHAR, "[3~");
        bind(map, LineReader.FORWARD_WORD, "[1;5C", "[1;3C");
        bind(map, LineReader.BACKWARD_WORD, "[1;5D", "[1;3D");
        bind(map, LineReader.BEGINNING_OF_HISTORY, "[1;5H");
        bind(map, LineReader.END_OF_HISTORY, "[1;5F");
    }

    private static void bind(KeyMap<Binding> map, String widget, String... keys) {
        for (String key : keys) {
            map.bind(new Reference(widget), ESCAPE + key);
        }
    }

    private void emacs() {
        KeyMap<Binding> emacs = map(LineReader.EMACS);
        emacs.bind(self(), ")", "]", "}");
        for (char key : "\002\007\012\016\017\026".toCharArray()) {
            emacs.bind(nothing, ctrl('X') + key);
        }
        emacs.bind(nothing, ESCAPE + "a", ESCAPE + "n", ESCAPE + "p", ESCAPE + "=", ESCAPE + "?");
    }

    private void viInsert() {
        KeyMap<Binding> insert = map(LineReader.VIINS);
        for (char key = 0; key < ' '; key++) {
            if (insert.getBound(String.valueOf(key)) instanceof Reference bound && bound.equals(self())) {
                insert.bind(nothing, String.valueOf(key));
            }
        }
        insert.bind(self(), ")", "]", "}");
        insert.bind(new Reference(LineReader.DOWN_LINE_OR_HISTORY), ctrl('N'));
        insert.bind(new Reference(LineReader.UP_LINE_OR_HISTORY), ctrl('P'));
    }

    private void viCommand(Own own) {
        KeyMap<Binding> command = map(LineReader.VICMD);
        command.bind(nothing, "#", "/", "?", "n", "N", "=", "V", ctrl('E'));
        command.bind(nothing, ESCAPE + "n", ESCAPE + "p", ESCAPE + "=", ESCAPE + "?");
        command.bind(own.edit(), "v");
        command.bind(new Reference(LineReader.END_OF_HISTORY), "G");
        command.bind(new Reference(LineReader.BEGINNING_OF_HISTORY), "gg");
    }

    private KeyMap<Binding> map(String name) {
        return Objects.requireNonNull(maps.get(name));
    }

    private static Reference self() {
        return new Reference(LineReader.SELF_INSERT);
    }

    private static String ctrl(char key) {
        return String.valueOf((char) (key & 0x1f));
    }
}
