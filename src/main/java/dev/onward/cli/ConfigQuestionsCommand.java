package dev.onward.cli;

import dev.onward.practice.Questions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onward config questions}: a commented copy of every question, to replace, add to or translate. */
@Command(
        addMethodSubcommands = false,
        name = "questions",
        header = "Begin a file with your own questions.",
        description = {
            "Writes a copy of every question, each line as a remark. Take away the # in",
            "front of those that you change. The keys stay; what you leave out is asked",
            "as usual. A file with a mistake is told, and the usual questions are asked."
        },
        footer = {"  onward config questions", "  onward config questions --print"})
final class ConfigQuestionsCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--print", description = "Print the copy and write no file.")
    private boolean print;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    ConfigQuestionsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (print) {
            desk.output().raw().print(Questions.template());
            desk.output().raw().flush();
            return ExitCodes.DONE;
        }
        var configuration = desk.upkeep().configuration().get();
        String file = configuration.questionsFile().toString();
        desk.upkeep().copies().get().makeFolder(configuration.folder().toString());
        desk.upkeep().copies().get().write(file, force, out -> out.write(Questions.template()));
        desk.output().raw().println(file);
        return ExitCodes.DONE;
    }
}
