package dev.onward.cli.model;

import dev.onward.companion.Companion;
import dev.onward.companion.Reframe;
import dev.onward.companion.Suggestions;
import dev.onward.companion.TrapSeen;
import dev.onward.terminal.Meanwhile;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What is heard of a model's answer. Each part is checked when it is whole, and shown if it is fit: so words come while the
 * model still speaks, and none has to be taken back.
 */
final class Heard implements Companion.Listener {
    /** More reframes or traps at once would be a lecture. */
    private static final int MOST = 3;

    private final Meanwhile meanwhile;
    private final Manner manner;
    private Suggestions all = Suggestions.NONE;

    /**
     * How it is heard.
     *
     * @param sends told before each sending
     * @param begun the line that is shown from the first word on
     * @param fit what of a part is fit to show
     * @param telling how it is shown; given how many reframes were before
     */
    record Manner(
            Runnable sends,
            String begun,
            UnaryOperator<Suggestions> fit,
            BiFunction<Suggestions, Integer, List<String>> telling) {}

    Heard(Meanwhile meanwhile, Manner manner) {
        this.meanwhile = meanwhile;
        this.manner = manner;
    }

    @Override
    public void sending() {
        manner.sends().run();
    }

    @Override
    public void begun() {
        meanwhile.passing(manner.begun());
    }

    @Override
    public synchronized void came(Suggestions part) {
        Suggestions more = room(manner.fit().apply(part.without(all)));
        if (more.isEmpty()) {
            return;
        }
        List<String> lines = manner.telling().apply(more, all.reframes().size());
        if (!lines.isEmpty()) {
            meanwhile.show(String.join("\n", lines));
        }
        all = all.and(more);
    }

    @Override
    public boolean isCancelled() {
        return meanwhile.isCancelled();
    }

    /** All that was fit to show. */
    synchronized Suggestions all() {
        return all;
    }

    private Suggestions room(Suggestions more) {
        List<Reframe> reframes =
                more.reframes().stream().limit(MOST - all.reframes().size()).toList();
        List<TrapSeen> traps =
                more.traps().stream().limit(MOST - all.traps().size()).toList();
        return new Suggestions(reframes, traps, more.question());
    }
}
