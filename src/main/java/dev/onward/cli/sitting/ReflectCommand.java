package dev.onward.cli.sitting;

import dev.onward.care.CareLevel;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.cli.desk.Model;
import dev.onward.cli.model.ModelTalk;
import dev.onward.companion.Account;
import dev.onward.companion.Prompt;
import dev.onward.companion.Suggestions;
import dev.onward.format.InsightJson;
import dev.onward.insight.Insight;
import dev.onward.insight.TextReader;
import dev.onward.journal.EntryName;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import dev.onward.view.sitting.GuideText;
import dev.onward.view.sitting.InsightText;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onward reflect}: looks at any text and writes nothing. */
@Command(
        addMethodSubcommands = false,
        name = "reflect",
        header = ReflectCommand.HEADER,
        description = {
            "Looks for thinking traps in an entry, a file or standard input, quotes the words,",
            "and stores nothing. Everything is read on this machine."
        },
        footer = {
            "  onward reflect",
            "  onward reflect letter.txt",
            "  echo \"Nobody will ever hire me.\" | onward reflect --json -"
        })
public final class ReflectCommand implements Callable<Integer> {
    public static final String HEADER = "Look at any text: thinking traps, with the words quoted.";

    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "ENTRY|-|FILE",
            description = "An entry's name, - for standard input, or a file. Default: last.")
    private String source = "last";

    @Option(names = "--json", description = "Print what was found as JSON.")
    private boolean json;

    @Option(names = "--lines", description = "Read a text a line from standard input; print JSON for each.")
    private boolean lines;

    @Option(
            names = "--model",
            description = "Ask the language model too, with your consent; needs one in the settings.")
    private boolean model;

    public ReflectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (lines) {
            readLines();
            return ExitCodes.DONE;
        }
        String text = text();
        TextReader.Look look = reader().look(text);
        Insight insight = look.insight();
        CareLevel care = desk.reading().care().get().level(text, look.vector());
        if (model && !json && desk.canAsk().getAsBoolean()) {
            desk.output().show(InsightText.of(insight, desk.output().page()));
            desk.output().show(desk.reading().helplines(care, desk.output().page()));
            asked(text);
            return ExitCodes.DONE;
        }
        Suggestions said = model ? asked(text) : Suggestions.NONE;
        if (json) {
            desk.output().raw().println(InsightJson.line(insight, care, said));
            desk.output().raw().flush();
        } else {
            desk.output().show(InsightText.of(insight, desk.output().page()));
            desk.output().show(GuideText.suggestions(said, 1, desk.output().page()));
            desk.output().show(desk.reading().helplines(care, desk.output().page()));
        }
        return ExitCodes.DONE;
    }

    private Suggestions asked(String text) {
        Model known = desk.model()
                .get()
                .orElseThrow(
                        () -> Problem.solvable("no language model may be asked")
                                .withHint(
                                        "set provider and model in the settings, and neither --no-model nor consent = \"never\""));
        ModelTalk talk = new ModelTalk(desk, known);
        if (!desk.canAsk().getAsBoolean()) {
            return talk.askUnwatched(Account.of(text));
        }
        try (Console console = desk.console().get()) {
            ModelTalk.Request request = new ModelTalk.Request(Prompt.Wanted.REFRAMES, Account.of(text));
            return json ? talk.askUnshown(request, console) : talk.ask(request, console, 1);
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was sent").causedBy(stopped);
        }
    }

    private void readLines() {
        TextReader reader = reader();
        PrintWriter out = desk.output().raw();
        desk.input().lines().forEach(text -> {
            TextReader.Look look = reader.look(text);
            CareLevel care = desk.reading().care().get().level(text, look.vector());
            out.println(InsightJson.line(look.insight(), care, Suggestions.NONE));
            out.flush();
        });
    }

    private TextReader reader() {
        TextReader reader = desk.reading().text().get();
        reader.missing().map(Problem::message).ifPresent(desk.output()::note);
        return reader;
    }

    private String text() {
        if (source.equals("-")) {
            return desk.input().text("reflect", source);
        }
        if (Files.isRegularFile(Path.of(source))) {
            return desk.input().text("reflect", "@" + source);
        }
        try {
            return String.join(
                    "\n",
                    desk.journal()
                            .get()
                            .find(EntryName.parse(source), Optional.empty())
                            .words());
        } catch (Problem unknown) {
            throw source.contains("/") || source.contains(".")
                    ? Problem.solvable("there is no file " + source)
                    : unknown;
        }
    }
}
