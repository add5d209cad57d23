package dev.onward.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The completion script for bash 4 and newer. */
final class BashCompletion {
    private static final String HEAD = """
            # Completion of onward in bash; made by "onward completion bash".
            # shellcheck shell=bash

            # The newest entries of the journal $1, or of the usual one, without the words: bash has no place for them.
            _onward_entries() {
              onward --complete-entries "$1" 2>/dev/null | cut -f 1
              printf 'last\\n'
            }

            _onward() {
              local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' word words='' journal='' i
              COMPREPLY=()
              if [[ $current == "=" ]]; then
                current=''
              elif [[ $before == "=" ]]; then
                before=${COMP_WORDS[COMP_CWORD - 2]}
              fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                word=${COMP_WORDS[i]}
                if [[ $word == --journal ]]; then
                  [[ ${COMP_WORDS[i + 1]} == "=" ]] && ((i++))
                  journal=${COMP_WORDS[++i]}
                  continue
                fi
                case "$command $word" in
            """;
    private static final String MIDDLE = """
                esac
              done
              case "$command $before" in
            """;
    private static final String LATER = """
                *) words=
                  case $command in
            """;
    private static final String TAIL = """
                  esac ;;
              esac
              [[ $words == _entries ]] && words=$(_onward_entries "$journal")
              [[ $words == *_entries ]] && words="${words%_entries}$(_onward_entries "$journal")"
              if [[ $words == _files ]]; then
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
              else
                mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
              fi
            }

            complete -o bashdefault -o default -F _onward onward
            """;

    private BashCompletion() {}

    /** The script for this tree. */
    static String of(CompletionTree root) {
        StringBuilder script = new StringBuilder(HEAD);
        root.actions().forEach(command -> path(command, "", script));
        script.append(MIDDLE);
        all(root)
                .forEach(command -> command.options().stream()
                        .filter(CompletionTree.Choice::takesValue)
                        .forEach(option -> script.append("    \"")
                                .append(command.name())
                                .append(' ')
                                .append(option.name())
                                .append("\") words=\"")
                                .append(values(option))
                                .append("\" ;;\n")));
        script.append(LATER);
        all(root)
                .forEach(command -> script.append("        \"")
                        .append(command.name())
                        .append("\") words=\"")
                        .append(words(command))
                        .append("\" ;;\n"));
        return script.append(TAIL).toString();
    }

    private static void path(CompletionTree command, String parent, StringBuilder script) {
        script.append("      \"")
                .append(parent)
                .append(' ')
                .append(command.lastWord())
                .append("\") command=\"");
        script.append(command.name()).append("\" ;;\n");
        command.actions().forEach(action -> path(action, command.name(), script));
    }

    private static Stream<CompletionTree> all(CompletionTree tree) {
        return Stream.concat(Stream.of(tree), tree.actions().stream().flatMap(BashCompletion::all));
    }

    private static String values(CompletionTree.Choice option) {
        List<String> single =
                option.values().stream().filter(value -> !value.contains(" ")).toList();
        return option.takesEntry() ? "_entries" : single.isEmpty() ? "_files" : String.join(" ", single);
    }

    private static String words(CompletionTree command) {
        return Stream.of(
                        command.actions().stream().map(CompletionTree::lastWord),
                        command.words().stream(),
                        command.options().stream().map(CompletionTree.Choice::name),
                        command.takesEntries() ? Stream.of("_entries") : Stream.<String>empty())
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }
}
