package dev.onward.practice;

import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.practice.Question.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code reality-test}: the conclusion and how far it is believed, what speaks for it and, apart from that, against it,
 * other explanations, the friend's view; then the thinking traps that were seen, each to be accepted or refused, a fairer
 * reading in the person's words, and how far the conclusion is believed now.
 */
final class RealityTest implements Practice {
    private static final List<String> KEYS = List.of("conclusion", "evidence", "alternatives", "friend");

    @Override
    public Kind kind() {
        return Kind.REALITY_TEST;
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public List<Step> steps(Entry entry) {
        List<Step> steps = new ArrayList<>();
        for (String key : KEYS) {
            steps.add(Step.of(KEYS, key, Form.TEXT));
            if (entry.answersTo(key).stream().anyMatch(FollowUp::isOpen)) {
                steps.add(Step.of(FollowUp.step(key), Form.FOLLOW_UP));
            }
            if (key.equals("evidence")) {
                steps.add(Step.of("evidence.against", Form.TEXT));
            }
            entry.context().ifPresent(known -> steps.add(Step.of(key + "." + known.word(), Form.TEXT)));
            if (key.equals("conclusion")) {
                steps.add(Step.of("belief.before", Form.BELIEF));
                steps.add(Step.of(BRAKE, Form.BRAKE));
            }
        }
        steps.add(Step.of("traps", Form.FINDINGS));
        for (int i = 0; i < entry.reflection().traps().size(); i++) {
            steps.add(Step.of("trap." + i, Form.AGREEMENT));
        }
        steps.add(Step.of("reading", Form.READING));
        steps.add(Step.of("belief.after", Form.BELIEF));
        steps.add(Step.of("hurt.after", Form.HURT));
        return steps;
    }
}
