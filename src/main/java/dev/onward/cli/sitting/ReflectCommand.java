package dev.onward.cli.sitting;

import dev.onward.care.CareLevel;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.companion.Suggestions;
import dev.onward.format.InsightJson;
import dev.onward.insight.Insight;
import dev.onward.insight.TextReader;
import dev.onward.journal.Problem;
import dev.onward.view.sitting.GuideText;
import dev.onward.view.sitting.InsightText;
import java.io.PrintWriter;
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
        String text = GivenText.of(source, desk);
        TextReader.Look look = reader().look(text);
        Insight insight = look.insight();
        CareLevel care = desk.reading().care().get().level(text, look.vector());
        if (model && !json && desk.canAsk().getAsBoolean()) {
            desk.output().show(InsightText.of(insight, desk.output().page()));
            desk.output().show(desk.reading().helplines(care, desk.output().page()));
            Opinion.on(text, true, desk);
            return ExitCodes.DONE;
        }
        Suggestions said = model ? Opinion.on(text, !json, desk) : Suggestions.NONE;
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
}
