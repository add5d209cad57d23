package dev.onward.practice;

import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.practice.Question.Form;
import dev.onward.practice.Question.Progress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a practice asks, in which order. */
public interface Practice {
    /** The first hour after a rejection. */
    Practice IMMEDIATE = new ImmediateProcessing();

    /** Whether a conclusion follows from the evidence. */
    Practice REALITY_TEST = new RealityTest();

    /** What keeps coming back, and one thing to do differently. */
    Practice PATTERNS = new PatternRecognition();

    /** What past recoveries show. */
    Practice RECALL = new Resilience();

    /** The answer that tells how the person usually responds. */
    String USUAL_RESPONSE = "usual-response";

    /** The key of the one concrete change that a look at the patterns ends with. */
    String DIFFERENTLY = "differently";

    /** The key of how that change went, asked the next time; asked of nobody who meant none. */
    String WENT = "went";

    /** A few seconds, days or weeks after. */
    Practice CHECK_IN = new CheckingIn();

    /**
     * One step of a sitting.
     *
     * @param name {@code KEY}, {@code KEY.CONTEXT}, or another name with a dot for a follow-up
     * @param form what an answer looks like
     * @param progress which of the four questions it is, if one of them
     */
    record Step(String name, Form form, Optional<Progress> progress) {
        /** A step that is none of the four questions. */
        static Step of(String name, Form form) {
            return new Step(name, form, Optional.empty());
        }

        /** One of the four questions. */
        static Step of(List<String> keys, String key, Form form) {
            return new Step(key, form, Optional.of(new Progress(keys.indexOf(key) + 1, keys.size())));
        }
    }

    /** The practice that makes entries of that kind. */
    static Practice of(Kind kind) {
        return Stream.of(IMMEDIATE, REALITY_TEST, PATTERNS, RECALL, CHECK_IN)
                .filter(practice -> practice.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no practice makes entries of kind " + kind.word()));
    }

    /** The kind of the entry it makes. */
    Kind kind();

    /** The fixed keys of its four questions; a check-in has none. */
    List<String> keys();

    /** The step at which a sitting may be found to go over the same ground again. */
    String BRAKE = "brake";

    /** The steps for what was said so far, those included for which there may be no words. */
    List<Step> steps(Entry entry);
}
