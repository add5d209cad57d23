package dev.onward.cli;

import java.util.stream.Collectors;

/** The completion script for fish 3 and newer. */
final class FishCompletion {
    private static final String HEAD = """
            # Completion of onward in fish; made by "onward completion fish".

            function __onward_entries
                onward --complete-entries 2>/dev/null
                printf 'last\\tthe one written last\\n'
            end

            """;

    private FishCompletion() {}

    /** The script for this tree. */
    static String of(CompletionTree root) {
        StringBuilder script = new StringBuilder(HEAD);
        script.append("complete -c onward -n __fish_use_subcommand -f\n");
        root.actions()
                .forEach(command ->
                        line(script, "__fish_use_subcommand", "-f -a " + command.lastWord(), command.about()));
        options(script, root, "__fish_use_subcommand");
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
