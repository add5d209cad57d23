package dev.onward;

import dev.onward.Surroundings.Screen;
import dev.onward.cli.desk.Output;
import dev.onward.config.Settings;
import dev.onward.store.OutFile;
import dev.onward.terminal.Columns;
import dev.onward.terminal.Pager;
import dev.onward.view.Page;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The process's output as commands see it. */
final class Streams implements Output {
    private static final List<String> LOCALE_VARIABLES = List.of("ONWARD_LOCALE", "LC_ALL", "LC_CTYPE", "LANG");

    private final Surroundings surroundings;
    private final Supplier<Settings> settings;

    Streams(Surroundings surroundings, Supplier<Settings> settings) {
        this.surroundings = surroundings;
        this.settings = settings;
    }

    @Override
    public Page page() {
        Settings set = settings.get();
        boolean colour = switch (set.color()) {
            case AUTO -> isWatched();
            case ALWAYS -> true;
            case NEVER -> false;
        };
        Theme theme = set.plain() ? Theme.PLAIN : new Theme(colour, isUnicode());
        int columns = isWatched() ? surroundings.screen().columns() : Page.UNBOUNDED;
        return new Page(columns, theme, Columns::of);
    }

    @Override
    public boolean isWatched() {
        return surroundings.screen().outIsTerminal();
    }

    @Override
    public void show(Iterator<String> lines) {
        if (isWatched()) {
            Screen screen = surroundings.screen();
            new Pager(settings.get().pager(), screen.rows()).page(lines, surroundings.out());
        } else {
            lines.forEachRemaining(surroundings.out()::println);
            surroundings.out().flush();
        }
    }

    @Override
    public PrintWriter raw() {
        return surroundings.out();
    }

    @Override
    public void write(Path file, String text, String mark) {
        OutFile.write(file, text, mark);
    }

    @Override
    public void note(String message) {
        surroundings.err().println("onward: " + SafeText.line(message, Theme.PLAIN));
        surroundings.err().flush();
    }

    @Override
    public void passing(String line) {
        if (isWatched() && !settings.get().plain()) {
            surroundings.err().print("\r\u001b[K" + line);
            surroundings.err().flush();
        }
    }

    @Override
    public boolean isOverheard() {
        return surroundings.screen().errIsTerminal();
    }

    @Override
    public void tell(List<String> lines) {
        lines.forEach(surroundings.err()::println);
        surroundings.err().flush();
    }

    /** An environment that names no locale at all says nothing about the screen; nearly all show UTF-8. */
    private boolean isUnicode() {
        for (String name : LOCALE_VARIABLES) {
            String locale = surroundings.environment().getOrDefault(name, "").toUpperCase(Locale.ROOT);
            if (!locale.isEmpty()) {
                return locale.contains("UTF-8") || locale.contains("UTF8");
            }
        }
        return true;
    }
}
