package dev.onward.cli.config;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.journal.Preferences;
import dev.onward.journal.Problem;
import dev.onward.practice.OwnQuestions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onward config questions}: a copy of the questions, to ask them in one's own words. */
@Command(
        addMethodSubcommands = false,
        name = "questions",
        header = ConfigQuestionsCommand.HEADER,
        description = {
            "Writes Onward's questions into questions.txt beside the settings, each as a",
            "remark; take the # away to ask it in your words or your language. Keys stay",
            "fixed. A fault in the file never stops a sitting: Onward's questions are asked."
        },
        footer = {
            "  onward config questions",
            "  onward config questions --check",
            "  onward config questions --print > questions.txt"
        })
final class ConfigQuestionsCommand implements Callable<Integer> {
    static final String HEADER = "Ask the questions in your own words or language.";

    private final Desk desk;

    @Option(names = "--print", description = "Print the copy and write nothing.")
    private boolean print;

    @Option(names = "--check", description = "Say what is wrong with the file, line by line.")
    private boolean check;

    @Option(names = "--force", description = "Write over a file that is there; it is kept beside.")
    private boolean force;

    ConfigQuestionsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if ((print && check) || (force && (print || check))) {
            throw Problem.usage("choose one of --print, --check and --force");
        }
        if (print) {
            desk.output().raw().print(OwnQuestions.template());
            desk.output().raw().flush();
            return ExitCodes.DONE;
        }
        Path file = desk.setup()
                .configuration()
                .get()
                .questions()
                .orElseThrow(() -> Problem.solvable("no folder for the settings is known: HOME is not set"));
        if (check) {
            checked(file);
        } else {
            write(file);
        }
        desk.output().raw().flush();
        return ExitCodes.DONE;
    }

    private void checked(Path file) {
        OwnQuestions own = desk.setup()
                .files()
                .get()
                .read(file)
                .map(OwnQuestions::read)
                .orElseThrow(() -> Problem.solvable("there is no file " + file)
                        .withHint("\"onward config questions\" writes one to begin with"));
        own.faults().forEach(fault -> desk.output().note(fault.toString()));
        if (!own.faults().isEmpty()) {
            throw Problem.damaged("the questions in " + file + " are not used; Onward's are asked");
        }
        desk.output().raw().println(own.replaced() + " of the lines in " + file + " are yours, and all is well");
    }

    private void write(Path file) {
        Preferences files = desk.setup().files().get();
        if (force) {
            files.keepBeside(file).ifPresent(kept -> desk.output().raw().println("what was there is kept in " + kept));
        }
        files.change(file, there -> {
            if (!force && !there.isBlank()) {
                throw Problem.solvable("the file " + file + " is there already; nothing was written to it")
                        .withHint("--force writes over it and keeps it beside; --print prints the copy");
            }
            return OwnQuestions.template();
        });
        desk.output().raw().println(file);
    }
}
