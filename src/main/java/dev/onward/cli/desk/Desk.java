package dev.onward.cli.desk;

import dev.onward.care.CareLevel;
import dev.onward.care.CareReader;
import dev.onward.care.Helplines;
import dev.onward.companion.Guide;
import dev.onward.companion.ModelFinder;
import dev.onward.config.Configuration;
import dev.onward.config.ModelSettings;
import dev.onward.insight.KnownStyles;
import dev.onward.insight.TextReader;
import dev.onward.insight.patterns.Schedule;
import dev.onward.insight.recall.Recall;
import dev.onward.journal.Archive;
import dev.onward.journal.Check;
import dev.onward.journal.Checkup;
import dev.onward.journal.Copies;
import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Journal;
import dev.onward.journal.Overview;
import dev.onward.journal.Preferences;
import dev.onward.journal.Problem;
import dev.onward.practice.Emotions;
import dev.onward.practice.Practice;
import dev.onward.practice.Questions;
import dev.onward.practice.Sitting;
import dev.onward.terminal.Console;
import dev.onward.view.Page;
import dev.onward.view.sitting.CareText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
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
 * @param schedule when a check-in is due
 * @param words the words of the practices
 * @param reading what reads text on this machine
 * @param model the language model, if one is set and may be asked
 * @param upkeep what changes stored entries, and copies them
 * @param setup what looks at the settings and changes them
 */
public record Desk(
        Output output,
        Input input,
        Clock clock,
        Supplier<Journal> journal,
        Supplier<Drafts> drafts,
        Supplier<Console> console,
        BooleanSupplier canAsk,
        Supplier<Schedule> schedule,
        Words words,
        Reading reading,
        Supplier<Optional<Model>> model,
        Upkeep upkeep,
        Setup setup) {

    /**
     * What reads text on this machine.
     *
     * @param text thinking traps and response styles; loads the embedding model
     * @param recall finds past rejections; loads the embedding model when a vector is not in the cache
     * @param styles the response styles that were read before
     * @param care the care level; needs no model, and is told more with a text's vector
     * @param guide offers fairer readings without any model
     * @param country the person's country, two letters, for the helplines
     */
    public record Reading(
            Supplier<TextReader> text,
            Supplier<Recall> recall,
            Supplier<KnownStyles> styles,
            Supplier<CareReader> care,
            Supplier<Guide> guide,
            Supplier<Optional<String>> country) {
        /** Who is there to listen, when the level asks for it; nothing otherwise. */
        public List<String> helplines(CareLevel level, Page page) {
            return level == CareLevel.NONE
                    ? List.of()
                    : CareText.helplines(country.get().orElse(""), Helplines.own(), page);
        }
    }

    /**
     * The words of the practices.
     *
     * @param questions the questions
     * @param emotions the words for feelings
     */
    public record Words(Supplier<Questions> questions, Supplier<Emotions> emotions) {
        /** The sitting that the draft holds. */
        public Sitting sitting(Draft draft) {
            return new Sitting(Practice.of(draft.entry().kind()), questions.get(), emotions.get(), draft);
        }
    }

    /**
     * What changes stored entries, copies them, and looks after them.
     *
     * @param archive stores, replaces, removes and restores
     * @param copies files outside the journal
     * @param checkup whether the journal's files are as they should be
     * @param setUp how the settings and what Onward runs with are
     */
    public record Upkeep(
            Supplier<Archive> archive,
            Supplier<Copies> copies,
            Supplier<Checkup> checkup,
            Supplier<List<Check>> setUp) {}

    /**
     * What looks at the settings and changes them.
     *
     * @param configuration the settings
     * @param files the files they are in
     * @param finder finds models on this machine
     * @param model the model that settings would give
     * @param keyPlace where its key would be read from, in words
     */
    public record Setup(
            Supplier<Configuration> configuration,
            Supplier<Preferences> files,
            Supplier<ModelFinder> finder,
            Function<ModelSettings, Optional<Model>> model,
            Function<ModelSettings, String> keyPlace) {}

    /** The language model for a sitting, which a fault in its settings must not break off; the doctor tells that. */
    public Optional<Model> modelInASitting() {
        try {
            return model.get();
        } catch (Problem misset) {
            return Optional.empty();
        }
    }

    /** The one place that decides what a look at the whole journal finds. Tells of files that cannot be read. */
    public Overview overview() {
        Overview all = journal.get().overview();
        all.unreadable().forEach(file -> output.note(file.message()));
        return all;
    }
}
