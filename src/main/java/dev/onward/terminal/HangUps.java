package dev.onward.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** Hears, for as long as it is open, that the window was closed or the process has to end. */
final class HangUps implements AutoCloseable {
    private record Heard(String signal, @Nullable Object before) {}

    private final List<Heard> heard = new ArrayList<>();

    /** Runs the action, on another thread, at SIGHUP and SIGTERM. */
    HangUps(Runnable action) {
        for (String signal : List.of("HUP", "TERM")) {
            heard.add(new Heard(signal, Signals.register(signal, action)));
        }
    }

    @Override
    public void close() {
        heard.forEach(each -> Signals.unregister(each.signal(), each.before()));
    }
}
