package dev.onward.cli.completion;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.journal.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onward completion SHELL}: prints the script that completes commands, options and entries in a shell. */
@Command(
        addMethodSubcommands = false,
        name = "completion",
        header = CompletionCommand.HEADER,
        description = {
            "Commands, options, their values, and the newest entries with their first words.",
            "Nothing of Java is started while completing."
        },
        footer = {
            "  onward completion bash > ~/.local/share/bash-completion/completions/onward",
            "  onward completion zsh > ~/.zfunc/_onward",
            "  onward completion fish > ~/.config/fish/completions/onward.fish"
        })
public final class CompletionCommand implements Callable<Integer> {
    public static final String HEADER = "Print the script for completion in bash, zsh or fish.";

    /** The shells there is a script for. */
    static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Desk desk;
    private final Supplier<CompletionTree> tree;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private String shell = "";

    public CompletionCommand(Desk desk, Supplier<CompletionTree> tree) {
        this.desk = desk;
        this.tree = tree;
    }

    @Override
    public Integer call() {
        String script = switch (shell) {
            case "bash" -> BashCompletion.of(tree.get());
            case "zsh" -> ZshCompletion.of(tree.get());
            case "fish" -> FishCompletion.of(tree.get());
            default ->
                throw Problem.usage("there is no completion for that shell")
                        .withHint("there is one for " + String.join(", ", SHELLS));
        };
        desk.output().raw().print(script);
        desk.output().raw().flush();
        return ExitCodes.DONE;
    }
}
