package dev.onward.practice;

import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.practice.Question.Form;
import java.util.List;

/** {@code recall}: what past recoveries show, what was learned, the next risk, and how this one might serve. */
final class Resilience implements Practice {
    private static final List<String> KEYS = List.of("recovered", "learned", "next-risk", "growth");

    @Override
    public Kind kind() {
        return Kind.RECALL;
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public List<Step> steps(Entry entry) {
        return KEYS.stream().map(key -> Step.of(KEYS, key, Form.TEXT)).toList();
    }
}
