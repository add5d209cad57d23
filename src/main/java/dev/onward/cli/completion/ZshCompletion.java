package dev.onward.cli.completion;

import java.util.stream.Collectors;

/** The completion script for zsh 5 and newer. */
final class ZshCompletion {
    private static final String HEAD = """
            #compdef onward
            # Completion of onward in zsh; made by "onward completion zsh".

            _onward_entries() {
              local -a entries typed=(${(z)LBUFFER% *})
              local line journal
              integer i
              for ((i = 1; i <= $#typed; i++)); do
                case $typed[i] in
                  --journal) journal=${(Q)typed[i+1]} ;;
                  --journal=*) journal=${(Q)${typed[i]#*=}} ;;
                esac
              done
              for line in ${(f)"$(onward --complete-entries "$journal" 2>/dev/null)"}; do
                entries+=("${line%%$'\\t'*}:${line#*$'\\t'}")
              done
              entries+=('last:the one written last')
              _describe -V entry entries
            }

            """;

    private ZshCompletion() {}

    /** The script for this tree. */
    static String of(CompletionTree root) {
        StringBuilder script = new StringBuilder(HEAD);
        root.actions().forEach(command -> function(script, command));
        function(script, root);
        return script.append("_onward \"$@\"\n").toString();
    }

    private static String functionOf(CompletionTree command) {
        return "_onward" + (command.name().isEmpty() ? "" : "_" + command.name().replaceAll("[ -]", "_"));
    }

    private static void function(StringBuilder script, CompletionTree command) {
        if (!command.name().isEmpty()) {
            command.actions().forEach(action -> function(script, action));
        }
        script.append(functionOf(command)).append("() {\n");
        boolean parent = !command.actions().isEmpty();
        if (parent) {
            script.append("  local line state\n  local -a commands\n  commands=(\n");
            command.actions()
                    .forEach(action -> script.append("    ")
                            .append(quoted(action.lastWord() + ":" + action.about()))
                            .append('\n'));
            script.append("  )\n");
        }
        script.append("  _arguments ").append(parent ? "-C" : "-s").append(" \\\n");
        command.options()
                .forEach(option -> script.append("    ").append(option(option)).append(" \\\n"));
        if (parent) {
            script.append("    '(-)1: :->command' '(-)*:: :->arguments'\n  case $state in\n");
            script.append("    command) _describe command commands ;;\n    arguments)\n      case $line[1] in\n");
            command.actions()
                    .forEach(action -> script.append("        ")
                            .append(action.lastWord())
                            .append(") ")
                            .append(functionOf(action))
                            .append(" ;;\n"));
            script.append("      esac ;;\n  esac\n");
        } else {
            script.append("    ").append(arguments(command)).append('\n');
        }
        script.append("}\n\n");
    }

    private static String arguments(CompletionTree command) {
        if (command.takesEntries()) {
            return "'*:entry:_onward_entries'";
        }
        if (!command.words().isEmpty()) {
            return quoted("1: :(" + String.join(" ", command.words()) + ")");
        }
        return command.takesFiles() ? "'*:file:_files'" : "'*: :'";
    }

    private static String option(CompletionTree.Choice option) {
        String about = option.about().replace("[", "(").replace("]", ")").replace(":", ",");
        String said = "*" + option.name()
                + (option.takesValue() && option.name().startsWith("--") ? "=" : "") + "[" + about + "]";
        if (option.takesEntry()) {
            said += ":entry:_onward_entries";
        } else if (!option.values().isEmpty()) {
            said += ":value:("
                    + option.values().stream()
                            .map(each -> each.replace(" ", "\\ "))
                            .collect(Collectors.joining(" ")) + ")";
        } else if (option.takesValue()) {
            said += ":value:_files";
        }
        return quoted(said);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
