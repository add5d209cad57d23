package dev.onward.cli;

import dev.onward.care.CareReader;
import dev.onward.insight.TextReader;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Journal;
import dev.onward.practice.Emotions;
import dev.onward.practice.Practice;
import dev.onward.practice.Questions;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What a command works with. Costly things are suppliers: a command pays only for what it asks for.
 *
 * @param output where text goes
 * @param input what a person gives as text, file or standard input
 * @param clock time and zone
 * @param journal the entries
 * @param drafts sittings in progress
 * @param console the conversation with a person
 * @param canAsk whether a person may be asked: there is a terminal, and {@code --no-input} was not given
 * @param words the words of the practices
 * @param reading what reads text on this machine
 */
public record Desk(
        Output output,
        Input input,
        Clock clock,
        Supplier<Journal> journal,
        Supplier<Drafts> drafts,
        Supplier<Console> console,
        BooleanSupplier canAsk,
        Words words,
        Reading reading) {

    /**
     * What reads text on this machine.
     *
     * @param text thinking traps and response styles; loads the embedding model
     * @param care the care level, by rules alone
     */
    public record Reading(Supplier<TextReader> text, Supplier<CareReader> care) {}

    /**
     * The words of the practices.
     *
     * @param questions the questions
     * @param emotions the words for feelings
     */
    public record Words(Supplier<Questions> questions, Supplier<Emotions> emotions) {
        /** The immediate processing of what the draft holds. */
        Sitting sitting(Draft draft) {
            return new Sitting(Practice.IMMEDIATE, questions.get(), emotions.get(), draft);
        }
    }
}
