package dev.onward.practice;

import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.practice.Question.Form;
import java.util.ArrayList;
import java.util.List;

/** {@code new}: the event, the feelings, the story it turns into, the need; hurt before and after. */
final class ImmediateProcessing implements Practice {
    private static final List<String> KEYS = List.of("what-happened", "feelings", "story", "need");

    @Override
    public Kind kind() {
        return Kind.REJECTION;
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public List<Step> steps(Entry entry) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("context", Form.CONTEXT));
        steps.add(Step.of("hurt.before", Form.HURT));
        for (String key : KEYS) {
            steps.add(Step.of(KEYS, key, key.equals("feelings") ? Form.FEELINGS : Form.TEXT));
            if (key.equals("what-happened")) {
                steps.add(Step.of(BRAKE, Form.BRAKE));
                steps.add(Step.of("received", Form.TEXT));
            }
            entry.context().ifPresent(known -> steps.add(Step.of(key + "." + known.word(), Form.TEXT)));
        }
        steps.add(Step.of("hurt.expected", Form.HURT));
        steps.add(Step.of("hurt.after", Form.HURT));
        return steps;
    }
}
