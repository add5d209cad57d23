package dev.onward.cli.completion;

import java.util.stream.Collectors;

/** The completion script for fish 3 and newer. */
final class FishCompletion {
    private static final String HEAD = """
            # Completion of onward in fish; made by "onward completion fish".

            function __onward_entries
                set -l words (commandline -opc)
                set -l journal
                for i in (seq (count $words))
                    switch $words[$i]
                        case --journal
                            set journal $words[(math $i + 1)]
                        case '--journal=*'
                            set journal (string replace -- '--journal=' '' $words[$i])
                    end
                end
                onward --complete-entries "$journal" 2>/dev/null
                printf 'last\\tthe one written last\\n'
            end

            # fish's own __fish_use_subcommand takes the value of an option for a command
            function __onward_needs_command
                set -l value 0
                for word in (commandline -opc)[2..-1]
                    if test $value -eq 1
                        set value 0
                        continue
                    end
                    switch $word
                        case VALUED
                            set value 1
                        case '-*'
                        case '*'
                            return 1
                    end
                end
                return 0
            end

            """;

    private FishCompletion() {}

    /** The script for this tree. */
    static String of(CompletionTree root) {
        String valued = root.options().stream()
                .filter(CompletionTree.Choice::takesValue)
                .map(CompletionTree.Choice::name)
                .collect(Collectors.joining(" "));
        StringBuilder script = new StringBuilder(HEAD.replace("VALUED", valued));
        script.append("complete -c onward -n __onward_needs_command -f\n");
        root.actions()
                .forEach(command ->
                        line(script, "__onward_needs_command", "-f -a " + command.lastWord(), command.about()));
        options(script, root, "__onward_needs_command");
        root.actions().forEach(command -> command(script, command));
        return script.toString();
    }

    private static void command(StringBuilder script, CompletionTree command) {
        script.append('\n');
        String here = "__fish_seen_subcommand_from " + command.lastWord();
        if (!command.actions().isEmpty()) {
            String names =
                    command.actions().stream().map(CompletionTree::lastWord).collect(Collectors.joining(" "));
            here += "; and not __fish_seen_subcommand_from " + names;
        }
        String condition = here;
        command.actions().forEach(action -> line(script, condition, "-f -a " + action.lastWord(), action.about()));
        arguments(script, command, condition);
        options(script, command, condition);
        command.actions().forEach(action -> {
            String under = "__fish_seen_subcommand_from " + command.lastWord() + "; and __fish_seen_subcommand_from "
                    + action.lastWord();
            arguments(script, action, under);
            options(script, action, under);
        });
    }

    private static void arguments(StringBuilder script, CompletionTree command, String condition) {
        if (!command.takesFiles()) {
            script.append("complete -c onward -n ").append(quoted(condition)).append(" -f\n");
        }
        if (command.takesEntries()) {
            script.append("complete -c onward -n ")
                    .append(quoted(condition))
                    .append(" -f -k -a '(__onward_entries)'\n");
        }
        if (!command.words().isEmpty()) {
            script.append("complete -c onward -n ").append(quoted(condition));
            script.append(" -f -a ")
                    .append(quoted(String.join(" ", command.words())))
                    .append('\n');
        }
    }

    private static void options(StringBuilder script, CompletionTree command, String condition) {
        for (CompletionTree.Choice option : command.options()) {
            String name = option.name().startsWith("--")
                    ? "-l " + option.name().substring(2)
                    : "-s " + option.name().substring(1);
            String value = "";
            if (option.takesEntry()) {
                value = " -x -k -a '(__onward_entries)'";
            } else if (!option.values().isEmpty()) {
                value = " -x -a "
                        + quoted(option.values().stream()
                                .map(each -> each.replace(" ", "\\ "))
                                .collect(Collectors.joining(" ")));
            } else if (option.takesValue()) {
                value = " -r";
            }
            line(script, condition, name + value, option.about());
        }
    }

    private static void line(StringBuilder script, String condition, String what, String about) {
        script.append("complete -c onward -n ")
                .append(quoted(condition))
                .append(' ')
                .append(what);
        script.append(" -d ").append(quoted(about)).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
