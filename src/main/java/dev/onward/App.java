package dev.onward;

import dev.onward.care.CareReader;
import dev.onward.care.Helplines;
import dev.onward.cli.Commands;
import dev.onward.cli.Failures;
import dev.onward.cli.GlobalOptions;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Input;
import dev.onward.cli.desk.Model;
import dev.onward.companion.Guide;
import dev.onward.config.Configuration;
import dev.onward.config.Flags;
import dev.onward.config.ModelSettings;
import dev.onward.config.Settings;
import dev.onward.embed.OnnxEmbedder;
import dev.onward.insight.Embedder;
import dev.onward.insight.RememberingEmbedder;
import dev.onward.insight.TextReader;
import dev.onward.insight.patterns.Schedule;
import dev.onward.insight.recall.Recall;
import dev.onward.journal.Preferences;
import dev.onward.journal.Problem;
import dev.onward.llm.ModelCompanion;
import dev.onward.llm.OllamaFinder;
import dev.onward.practice.Emotions;
import dev.onward.practice.OwnQuestions;
import dev.onward.practice.Questions;
import dev.onward.store.FileArchive;
import dev.onward.store.FileCopies;
import dev.onward.store.FileDrafts;
import dev.onward.store.FilePreferences;
import dev.onward.store.SentLog;
import dev.onward.store.checkup.JournalCheckup;
import dev.onward.store.index.FileJournal;
import dev.onward.store.index.FileStyles;
import dev.onward.store.index.MemoryFile;
import dev.onward.store.index.VectorFile;
import dev.onward.terminal.JLineConsole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Puts the parts together and runs one command. */
public final class App {
    private final Surroundings surroundings;
    private final Preferences files = new FilePreferences();

    /** With all that comes from outside. */
    public App(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command and returns its exit code. */
    public int run(String... typed) {
        String[] args = Commands.helpAsOption(typed);
        GlobalOptions globals = new GlobalOptions();
        Failures failures = new Failures(surroundings.err(), globals::debug);
        Optional<LookAhead> ahead = lookAhead(args);
        try {
            return run(commands(globals, ahead, reading(args)).forArguments(args), failures, args);
        } finally {
            ahead.ifPresent(LookAhead::stop);
        }
    }

    private Optional<LookAhead> lookAhead(String... args) {
        if (Commands.looksAtAll(args)) {
            return Optional.of(LookAhead.atAll(surroundings.environment(), Commands.countsAll(args)));
        }
        return Commands.looksAtRecent(args)
                ? Optional.of(LookAhead.atRecent(
                        surroundings.environment(), surroundings.clock().instant()))
                : Optional.empty();
    }

    private int run(CommandLine commands, Failures failures, String... args) {
        int code = commands.setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(args);
        boolean unwritten = surroundings.out().checkError();
        surroundings.err().flush();
        return unwritten ? failures.tell(outputLost()) : code;
    }

    private static Problem outputLost() {
        return Problem.solvable("standard output cannot be written")
                .withHint("what was to be stored is stored; free some room, or send the output elsewhere");
    }

    /** The commands, working with these surroundings. */
    public Commands commands(GlobalOptions globals) {
        return commands(globals, Optional.empty(), reading());
    }

    /** How the settings are read; by commands that must work in spite of faults in the file, without it then. */
    private Function<Flags, Settings> reading(String... args) {
        return Commands.goesOnInSpiteOfFaults(args)
                ? flags -> Settings.inSpiteOfFaults(flags, surroundings.environment())
                : flags -> Settings.of(flags, surroundings.environment());
    }

    private Commands commands(GlobalOptions globals, Optional<LookAhead> ahead, Function<Flags, Settings> reading) {
        Supplier<Settings> settings = once(() -> reading.apply(globals.flags()));
        Supplier<Configuration> configuration =
                once(() -> new Configuration(globals.flags(), surroundings.environment(), files));
        Streams streams = new Streams(surroundings, settings);
        Desk desk = new Desk(
                streams,
                new Input(surroundings.in()),
                surroundings.clock(),
                once(() -> journal(settings.get(), ahead)),
                once(() -> new FileDrafts(
                        settings.get().journal(), settings.get().otherDraftFolders(), surroundings.randomIds())),
                () -> surroundings.console().apply(consoleSettings(settings.get(), streams)),
                () -> surroundings.screen().canAsk() && !globals.noInput(),
                () -> new Schedule(settings.get().checkInDays()),
                new Desk.Words(once(() -> questions(configuration.get(), streams)), once(Emotions::own)),
                new Desk.Reading(
                        once(this::textReader),
                        once(() -> recall(settings.get())),
                        once(() -> new FileStyles(settings.get().cache())),
                        once(CareReader::own),
                        once(Guide::own),
                        () -> country(settings.get())),
                () -> model(settings.get().model(), settings.get().journal()),
                new Desk.Upkeep(
                        once(() -> new FileArchive(settings.get().journal(), surroundings.clock())),
                        FileCopies::new,
                        once(() -> checkup(settings.get())),
                        () -> setUp(globals.flags()).look()),
                new Desk.Setup(
                        configuration,
                        () -> files,
                        () -> new OllamaFinder(surroundings.environment()),
                        set -> model(set, settings.get().journal()),
                        set -> ModelFromSettings.of(set, surroundings.environment())
                                .map(chosen -> chosen.keys().place())
                                .orElse("")));
        return new Commands(desk, globals);
    }

    private SetUpChecks setUp(Flags flags) {
        return new SetUpChecks(flags, surroundings.environment(), surroundings.installation(), files);
    }

    private static FileJournal journal(Settings set, Optional<LookAhead> ahead) {
        return ahead.flatMap(looking -> looking.journal(set))
                .orElseGet(() -> new FileJournal(set.journal(), set.cache()));
    }

    /**
     * The setting, or where clocks go by this machine's time zone, or what the locale names. A number must work where the
     * person is; a locale often only tells which English a machine speaks.
     */
    private Optional<String> country(Settings set) {
        return set.country()
                .or(() -> Helplines.countryOf(surroundings.clock().getZone()))
                .or(() -> Stream.of("ONWARD_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                        .map(name -> surroundings.environment().getOrDefault(name, ""))
                        .flatMap(locale -> Helplines.countryOf(locale).stream())
                        .findFirst());
    }

    /** Without the model's files the cues alone are read, and that is said. */
    private TextReader textReader() {
        try {
            return TextReader.with(OnnxEmbedder.open(surroundings.installation().models()));
        } catch (Problem missing) {
            return TextReader.withoutModel(missing);
        }
    }

    private Optional<Model> model(ModelSettings set, Path journal) {
        return ModelFromSettings.of(set, surroundings.environment())
                .map(chosen -> new Model(
                        chosen.choice(),
                        set.consent() == ModelSettings.Consent.ASK,
                        once(() -> new ModelCompanion(
                                chosen.choice(), chosen.keys().get())),
                        () -> new SentLog(journal)));
    }

    /** The person's own questions; what is wrong with them never stands in the way of a sitting. */
    private Questions questions(Configuration configuration, Streams streams) {
        try {
            Optional<Path> file = configuration.questions();
            Optional<OwnQuestions> own = file.flatMap(files::read).map(OwnQuestions::read);
            own.flatMap(read -> read.faults().stream().findFirst())
                    .ifPresent(fault -> streams.note("your own questions are not used: " + fault + " (in "
                            + file.orElseThrow() + "); Onward's are asked"));
            return own.map(OwnQuestions::questions).orElseGet(Questions::own);
        } catch (Problem unreadable) {
            streams.note("your own questions are not used: " + unreadable.message() + "; Onward's are asked");
            return Questions.own();
        }
    }

    private JournalCheckup checkup(Settings set) {
        return new JournalCheckup(
                set.journal(),
                set.cache(),
                set.otherDraftFolders(),
                List.of(vectors(set), asked(set)),
                surroundings.clock());
    }

    /** Of the texts that past rejections are compared by. Their vectors are needed again when a theme is added, and no sooner. */
    private static VectorFile vectors(Settings set) {
        return new VectorFile(set.cache(), "vectors-" + OnnxEmbedder.NAME, OnnxEmbedder.LENGTH);
    }

    /** Of what was asked, and of the sentences that were shown: a few, read at each look back. */
    private static VectorFile asked(Settings set) {
        return new VectorFile(set.cache(), "asked-" + OnnxEmbedder.NAME, OnnxEmbedder.LENGTH);
    }

    private Recall recall(Settings set) {
        Supplier<Embedder> model =
                once(() -> OnnxEmbedder.open(surroundings.installation().models()));
        return new Recall(
                new RememberingEmbedder(model, asked(set)),
                new RememberingEmbedder(model, vectors(set)),
                new MemoryFile(set.cache(), set.journal(), OnnxEmbedder.NAME));
    }

    private static JLineConsole.Settings consoleSettings(Settings set, Streams streams) {
        return new JLineConsole.Settings(
                streams.page().theme().colour(),
                set.viKeys() ? JLineConsole.Keys.VI : JLineConsole.Keys.EMACS,
                set.editor(),
                set.journal().resolve("drafts"));
    }

    /** Made when it is first asked for, by one thread alone. */
    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {
            private @Nullable T made;

            @Override
            public synchronized T get() {
                T known = made;
                if (known == null) {
                    known = maker.get();
                    made = known;
                }
                return known;
            }
        };
    }
}
