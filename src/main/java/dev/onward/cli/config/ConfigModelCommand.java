package dev.onward.cli.config;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.cli.model.ModelSetup;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Interruption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code onward config model}: sets a language model, question by question. */
@Command(
        name = "model",
        header = ConfigModelCommand.HEADER,
        description = {
            "Looks for Ollama on this machine, else asks for provider, model, address, and",
            "where the key is read from; never for the key. Tries it if you like, with a",
            "fixed sentence, and writes nothing unless you agree. With --no-model nothing",
            "is sent at all."
        },
        footer = {"  onward config model", "  onward config set provider ollama", "  onward config set model qwen3"})
final class ConfigModelCommand implements Callable<Integer> {
    static final String HEADER = "Set a language model, question by question.";

    private final Desk desk;

    ConfigModelCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!desk.canAsk().getAsBoolean()) {
            throw Problem.usage("there is no terminal to ask at")
                    .withHint("from a script: onward config set provider ollama; onward config set model NAME");
        }
        desk.setup().configuration().get().list();
        try (Console console = desk.console().get()) {
            new ModelSetup(desk, console).hold();
        } catch (Interruption stopped) {
            throw Problem.interrupted("stopped; nothing was written").causedBy(stopped);
        }
        return ExitCodes.DONE;
    }
}
