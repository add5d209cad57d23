package dev.onward.format;

import dev.onward.journal.Answer;
import dev.onward.journal.Belief;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Entry;
import dev.onward.journal.Hurt;
import dev.onward.journal.OtherFields;
import dev.onward.journal.Reflection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Entries with names, places, numbers, handles and addresses replaced by marks, by the rules of {@link Redactor}. Unknown
 * fields are left out, for nobody knows what is in them.
 */
public final class Redaction {
    private final Redactor redactor;

    /** For these entries: a name that one of them gives away is one in all. */
    public Redaction(List<Entry> entries) {
        redactor = new Redactor(entries.stream().flatMap(Redaction::texts));
    }

    /** The entry with marks. */
    public Entry of(Entry entry) {
        Hurt hurt = entry.hurt();
        CheckIn checkIn = entry.checkIn();
        return entry.change()
                .hurt(new Hurt(hurt.before(), hurt.after(), hurt.expected(), hurt.now(), OtherFields.NONE))
                .belief(new Belief(entry.belief().before(), entry.belief().after(), OtherFields.NONE))
                .emotions(marked(entry.emotions()))
                .received(marked(entry.received()))
                .answers(entry.answers().stream()
                        .map(answer ->
                                new Answer(answer.key(), redactor.marked(answer.prompt()), marked(answer.text())))
                        .toList())
                .reflection(reflection(entry.reflection()))
                .checkIn(new CheckIn(
                        checkIn.mood(),
                        checkIn.attempt(),
                        checkIn.settled(),
                        marked(checkIn.ledTo()),
                        marked(checkIn.text())))
                .other(OtherFields.NONE)
                .build();
    }

    private Reflection reflection(Reflection reflection) {
        return new Reflection(
                reflection.traps().stream()
                        .map(trap -> new Reflection.Trap(
                                trap.trap(),
                                redactor.marked(trap.quote()),
                                trap.by(),
                                trap.accepted(),
                                OtherFields.NONE))
                        .toList(),
                reflection.reframes().stream()
                        .map(reframe -> new Reflection.Reframe(
                                marked(reframe.text()),
                                reframe.by(),
                                reframe.chosen(),
                                reframe.edited(),
                                OtherFields.NONE))
                        .toList(),
                OtherFields.NONE);
    }

    private List<String> marked(List<String> lines) {
        return lines.stream().map(redactor::marked).toList();
    }

    private static Stream<String> texts(Entry entry) {
        return Stream.concat(
                entry.words().stream(),
                Stream.concat(
                        entry.answers().stream().map(Answer::prompt),
                        entry.reflection().reframes().stream().flatMap(reframe -> reframe.text().stream())));
    }
}
