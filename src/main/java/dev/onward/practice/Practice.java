package dev.onward.practice;

import dev.onward.journal.Context;
import dev.onward.journal.Kind;
import dev.onward.practice.Question.Form;
import dev.onward.practice.Question.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a practice asks, in which order.
 *
 * @param kind the kind of the entry it makes
 * @param keys the fixed keys of its four questions
 */
public record Practice(Kind kind, List<String> keys) {
    /** The first hour after a rejection. */
    public static final Practice IMMEDIATE =
            new Practice(Kind.REJECTION, List.of("what-happened", "feelings", "story", "need"));

    /** One step of a sitting; its name is {@code KEY} or {@code KEY.CONTEXT}. */
    record Step(String name, Form form, Optional<Progress> progress) {}

    /** Copies the list. */
    public Practice {
        keys = List.copyOf(keys);
    }

    /** The steps for that context, those included for which there may be no words. */
    List<Step> steps(Optional<Context> context) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("context", Form.CONTEXT, Optional.empty()));
        steps.add(new Step("hurt.before", Form.HURT, Optional.empty()));
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Form form = key.equals("feelings") ? Form.FEELINGS : Form.TEXT;
            steps.add(new Step(key, form, Optional.of(new Progress(i + 1, keys.size()))));
            if (key.equals("what-happened")) {
                steps.add(new Step("received", Form.TEXT, Optional.empty()));
            }
            context.ifPresent(known -> steps.add(new Step(key + "." + known.word(), Form.TEXT, Optional.empty())));
        }
        steps.add(new Step("hurt.expected", Form.HURT, Optional.empty()));
        steps.add(new Step("hurt.after", Form.HURT, Optional.empty()));
        return steps;
    }
}
