package dev.onward.cli.completion;

import dev.onward.cli.entries.ExportFormat;
import dev.onward.config.Setting;
import dev.onward.journal.Context;
import dev.onward.journal.Kind;
import dev.onward.journal.Named;
import dev.onward.practice.Emotions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a shell can complete, read from the commands themselves.
 *
 * @param name the command's words, such as {@code config set}; empty for the whole
 * @param about one line
 * @param options its options
 * @param words what its arguments can be; empty when nothing is known
 * @param takesEntries whether an argument is an entry
 * @param takesFiles whether an argument is a file
 * @param actions the commands under it
 */
public record CompletionTree(
        String name,
        String about,
        List<Choice> options,
        List<String> words,
        boolean takesEntries,
        boolean takesFiles,
        List<CompletionTree> actions) {
    /**
     * An option.
     *
     * @param name with its dashes
     * @param about one line
     * @param takesValue whether a value follows
     * @param values what the value can be; empty when nothing is known
     * @param takesEntry whether the value is an entry
     */
    record Choice(String name, String about, boolean takesValue, List<String> values, boolean takesEntry) {}

    /** Of a command with everything under it. */
    public static CompletionTree of(String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String labels = spec.positionalParameters().stream()
                .map(parameter -> parameter.paramLabel())
                .collect(Collectors.joining(" "));
        return new CompletionTree(
                name,
                String.join(" ", spec.usageMessage().header()),
                spec.options().stream().map(CompletionTree::choice).toList(),
                labels.startsWith("KEY")
                        ? Setting.keys()
                        : labels.equals("SHELL") ? CompletionCommand.SHELLS : List.of(),
                labels.contains("ENTRY"),
                labels.contains("FILE"),
                command.getSubcommands().entrySet().stream()
                        .map(each -> of((name + " " + each.getKey()).strip(), each.getValue()))
                        .toList());
    }

    private static Choice choice(OptionSpec option) {
        boolean takesValue = option.arity().max() > 0;
        return new Choice(
                option.longestName(),
                String.join(" ", option.description())
                        .replaceAll("%n|\\s+", " ")
                        .strip(),
                takesValue,
                takesValue ? values(option) : List.of(),
                option.paramLabel().contains("ENTRY"));
    }

    private static List<String> values(OptionSpec option) {
        return switch (option.longestName()) {
            case "--color" -> List.of("auto", "always", "never");
            case "--context" -> words(Context.values());
            case "--kind" -> words(Kind.values());
            case "--format" ->
                Arrays.stream(ExportFormat.values()).map(Named::word).toList();
            case "--feeling" ->
                Emotions.own().families().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> words(Named... values) {
        return Arrays.stream(values).map(Named::word).toList();
    }

    /** The command's own last word. */
    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
