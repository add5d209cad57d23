package dev.onward.testing;

import dev.onward.insight.ThinkingTrap;
import dev.onward.journal.Answer;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.Kind;
import dev.onward.journal.OtherFields;
import dev.onward.journal.Reflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/** What is written in generated entries. */
final class GeneratedWords {
    private static final ThinkingTrap[] TRAPS = ThinkingTrap.values();

    private final Random random;
    private final Phrases phrases;

    GeneratedWords(Random random) {
        this.random = random;
        phrases = Phrases.with(random);
    }

    /** The words of a rejection. */
    void rejection(EntryBuilder said, Context context) {
        List<String> happened = new ArrayList<>(List.of(phrases.one("happened." + context.word())));
        happened.addAll(phrases.lines("detail", 1 + random.nextInt(5)));
        List<String> story = phrases.lines("story.plain", 1 + random.nextInt(3));
        List<Reflection.Trap> traps = traps(story);
        said.emotions(emotions())
                .addAnswer(new Answer("what-happened", "What happened?", happened))
                .addAnswer(new Answer("feelings", "What do you feel?", phrases.lines("feeling.sentence", 1)))
                .addAnswer(new Answer("story", "What are you taking it to mean?", story))
                .addAnswer(new Answer("need", "What would help right now?", phrases.lines("need", 1)));
        if (random.nextInt(10) < 6) {
            said.received(phrases.lines("received." + context.word(), 1 + random.nextInt(2)));
        }
        reflection(said, traps);
    }

    /** The words of a reality test. */
    void realityTest(EntryBuilder said) {
        List<String> conclusion = new ArrayList<>(List.of(phrases.one("conclusion")));
        List<Reflection.Trap> traps = traps(conclusion);
        said.addAnswer(new Answer("conclusion", "What did you conclude about yourself?", conclusion));
        answers(said, "evidence", "alternatives", "friend");
        reflection(said, traps);
    }

    /** A look at patterns or at past recoveries. */
    Entry practice(Entry blank) {
        EntryBuilder said = blank.change();
        if (blank.kind() == Kind.PATTERNS) {
            answers(said, "usual-response", "serving", "healthier", "differently");
        } else {
            answers(said, "recovered", "learned", "next-risk", "growth");
        }
        return said.build();
    }

    /** A check-in that is about no rejection. */
    Entry mood(Entry blank) {
        return blank.change()
                .checkIn(new CheckIn(OptionalInt.of(random.nextInt(CheckIn.MOST + 1)), false, false, List.of(), note()))
                .build();
    }

    /** A note of one to three lines. */
    List<String> note() {
        return phrases.lines("note", 1 + random.nextInt(3));
    }

    /** What came of an attempt. */
    List<String> ledTo() {
        return phrases.lines("led-to", 1);
    }

    private void answers(EntryBuilder said, String... keys) {
        for (String key : keys) {
            said.addAnswer(new Answer(key, "", phrases.lines(key, 1 + random.nextInt(3))));
        }
    }

    private List<String> emotions() {
        return Stream.generate(() -> phrases.one("emotion"))
                .limit(1 + random.nextInt(4))
                .distinct()
                .toList();
    }

    /** Puts the words of up to two traps into the text. */
    private List<Reflection.Trap> traps(List<String> text) {
        List<Reflection.Trap> traps = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String trap = TRAPS[random.nextInt(TRAPS.length)].word();
            String quote = phrases.one("trap." + trap);
            text.add(random.nextInt(text.size() + 1), quote);
            Optional<Boolean> accepted = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(3) > 0);
            traps.add(new Reflection.Trap(trap, quote, "guide", accepted, OtherFields.NONE));
        }
        return traps;
    }

    private void reflection(EntryBuilder said, List<Reflection.Trap> traps) {
        if (!traps.isEmpty()) {
            Reflection.Reframe reframe = new Reflection.Reframe(
                    phrases.lines("reframe", 1), "guide", random.nextBoolean(), random.nextBoolean(), OtherFields.NONE);
            said.reflection(new Reflection(traps, List.of(reframe), OtherFields.NONE));
        }
    }
}
