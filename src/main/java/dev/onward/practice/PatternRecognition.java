package dev.onward.practice;

import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.practice.Question.Form;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code patterns}: how the change went that was meant last time, if there was one; then the usual response, whether it
 * serves, a healthier one, and one concrete change.
 */
final class PatternRecognition implements Practice {
    private static final List<String> KEYS = List.of(USUAL_RESPONSE, "serving", "healthier", DIFFERENTLY);

    @Override
    public Kind kind() {
        return Kind.PATTERNS;
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public List<Step> steps(Entry entry) {
        return Stream.concat(
                        Stream.of(Step.of(WENT, Form.TEXT)), KEYS.stream().map(key -> Step.of(KEYS, key, Form.TEXT)))
                .toList();
    }
}
