# Completion of onward in bash; made by "onward completion bash".
# shellcheck shell=bash

# The newest entries of the journal $1, or of the usual one, without the words: bash has no place for them.
_onward_entries() {
  onward --complete-entries "$1" 2>/dev/null | cut -f 1
  printf 'last\n'
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
      " new") command="new" ;;
      " reality-test") command="reality-test" ;;
      " patterns") command="patterns" ;;
      " recall") command="recall" ;;
      " check-in") command="check-in" ;;
      " settle") command="settle" ;;
      " list") command="list" ;;
      " show") command="show" ;;
      " search") command="search" ;;
      " edit") command="edit" ;;
      " delete") command="delete" ;;
      " export") command="export" ;;
      " import") command="import" ;;
      " config") command="config" ;;
      "config list") command="config list" ;;
      "config get") command="config get" ;;
      "config set") command="config set" ;;
      "config unset") command="config unset" ;;
      "config edit") command="config edit" ;;
      "config model") command="config model" ;;
      "config questions") command="config questions" ;;
      " completion") command="completion" ;;
      " helplines") command="helplines" ;;
      " doctor") command="doctor" ;;
      " reflect") command="reflect" ;;
    esac
  done
  case "$command $before" in
    " --journal") words="_files" ;;
    " --color") words="auto always never" ;;
    "new --context") words="romantic professional creative social other" ;;
    "new --hurt") words="_files" ;;
    "new --hurt-after") words="_files" ;;
    "new --expect") words="_files" ;;
    "new --feeling") words="abandoned accepting afraid alone amused angry annoyed anxious apathetic ashamed attached betrayed bewildered bitter blindsided brave bruised calm cheated conflicted confused contemptuous content cross crushed curious defeated defiant despairing desperate detached determined devastated disappointed disbelieving discouraged disgusted disillusioned dismissed downcast drained dreading embarrassed empty envious excluded exhausted exposed flat foolish forgotten freed frustrated furious grateful grieving guilty gutted heartbroken heavy-hearted hollow homesick hopeful hopeless humiliated hurt ignored inadequate indignant infatuated inferior insecure insulted invisible irritated isolated jealous lighter lonely longing low miserable misunderstood mortified motivated nervous nostalgic numb outdone outraged overlooked overwhelmed panicky proud raw regretful rejected relieved remorseful resentful resigned resilient restless ridiculous sad scared shocked slighted small sorrowful sorry spiteful stung stunned stupid surprised tearful tender tense tired torn ugly uneasy unloved unseen unwanted unworthy vulnerable weary winded wistful worried worthless wounded yearning" ;;
    "new --received") words="_files" ;;
    "new --answer") words="_files" ;;
    "new --at") words="_files" ;;
    "new --from") words="_files" ;;
    "new --resume") words="_files" ;;
    "new --journal") words="_files" ;;
    "new --color") words="auto always never" ;;
    "reality-test --answer") words="_files" ;;
    "reality-test --belief") words="_files" ;;
    "reality-test --belief-after") words="_files" ;;
    "reality-test --hurt-after") words="_files" ;;
    "reality-test --journal") words="_files" ;;
    "reality-test --color") words="auto always never" ;;
    "patterns --since") words="_files" ;;
    "patterns --until") words="_files" ;;
    "patterns --context") words="romantic professional creative social other" ;;
    "patterns --compare") words="_files" ;;
    "patterns --answer") words="_files" ;;
    "patterns --html") words="_files" ;;
    "patterns --section") words="_files" ;;
    "patterns --journal") words="_files" ;;
    "patterns --color") words="auto always never" ;;
    "recall --limit") words="_files" ;;
    "recall --context") words="romantic professional creative social other" ;;
    "recall --answer") words="_files" ;;
    "recall --journal") words="_files" ;;
    "recall --color") words="auto always never" ;;
    "check-in --mood") words="_files" ;;
    "check-in --hurt") words="_files" ;;
    "check-in --about") words="_entries" ;;
    "check-in --note") words="_files" ;;
    "check-in --led-to") words="_files" ;;
    "check-in --at") words="_files" ;;
    "check-in --journal") words="_files" ;;
    "check-in --color") words="auto always never" ;;
    "settle --journal") words="_files" ;;
    "settle --color") words="auto always never" ;;
    "list -n") words="_files" ;;
    "list --since") words="_files" ;;
    "list --until") words="_files" ;;
    "list --context") words="romantic professional creative social other" ;;
    "list --kind") words="rejection reality-test patterns recall check-in" ;;
    "list --journal") words="_files" ;;
    "list --color") words="auto always never" ;;
    "show --journal") words="_files" ;;
    "show --color") words="auto always never" ;;
    "search -C") words="_files" ;;
    "search --since") words="_files" ;;
    "search --until") words="_files" ;;
    "search --context") words="romantic professional creative social other" ;;
    "search --journal") words="_files" ;;
    "search --color") words="auto always never" ;;
    "edit --from") words="_files" ;;
    "edit --journal") words="_files" ;;
    "edit --color") words="auto always never" ;;
    "delete --journal") words="_files" ;;
    "delete --color") words="auto always never" ;;
    "export --format") words="markdown jsonl csv html" ;;
    "export --output") words="_files" ;;
    "export --folder") words="_files" ;;
    "export --since") words="_files" ;;
    "export --until") words="_files" ;;
    "export --context") words="romantic professional creative social other" ;;
    "export --journal") words="_files" ;;
    "export --color") words="auto always never" ;;
    "import --as") words="_files" ;;
    "import --journal") words="_files" ;;
    "import --color") words="auto always never" ;;
    "config --journal") words="_files" ;;
    "config --color") words="auto always never" ;;
    "config list --journal") words="_files" ;;
    "config list --color") words="auto always never" ;;
    "config get --journal") words="_files" ;;
    "config get --color") words="auto always never" ;;
    "config set --journal") words="_files" ;;
    "config set --color") words="auto always never" ;;
    "config unset --journal") words="_files" ;;
    "config unset --color") words="auto always never" ;;
    "config edit --journal") words="_files" ;;
    "config edit --color") words="auto always never" ;;
    "config model --journal") words="_files" ;;
    "config model --color") words="auto always never" ;;
    "config questions --journal") words="_files" ;;
    "config questions --color") words="auto always never" ;;
    "completion --journal") words="_files" ;;
    "completion --color") words="auto always never" ;;
    "helplines --journal") words="_files" ;;
    "helplines --color") words="auto always never" ;;
    "doctor --journal") words="_files" ;;
    "doctor --color") words="auto always never" ;;
    "reflect --journal") words="_files" ;;
    "reflect --color") words="auto always never" ;;
    *) words=
      case $command in
        "") words="new reality-test patterns recall check-in settle list show search edit delete export import config completion helplines doctor reflect --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "new") words="--context --hurt --hurt-after --expect --feeling --received --answer --at --from --resume --json --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "reality-test") words="--answer --belief --belief-after --hurt-after --journal --no-input --plain --color --no-model --debug --help --version _entries" ;;
        "patterns") words="--since --until --context --compare --answer --html --with-words --all --section --json --csv --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "recall") words="--limit --context --recovered --json --answer --journal --no-input --plain --color --no-model --debug --help --version _entries" ;;
        "check-in") words="--mood --hurt --about --note --attempt --settled --led-to --at --due --json --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "settle") words="--journal --no-input --plain --color --no-model --debug --help --version _entries" ;;
        "list") words="-n --since --until --context --kind --json --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "show") words="--json --markdown --journal --no-input --plain --color --no-model --debug --help --version _entries" ;;
        "search") words="-C -l --count --json --since --until --context --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "edit") words="--print --from --dry-run --journal --no-input --plain --color --no-model --debug --help --version _entries" ;;
        "delete") words="--yes --undo --journal --no-input --plain --color --no-model --debug --help --version _entries" ;;
        "export") words="--format --output --folder --cv --since --until --context --redact --force --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "import") words="--as --dry-run --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "config") words="list get set unset edit model questions --json --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "config list") words="--json --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "config get") words="journal keys editor pager color country check-in-days provider model base-url consent api-key-env api-key-file api-key-command connect-timeout first-word-timeout whole-timeout --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "config set") words="journal keys editor pager color country check-in-days provider model base-url consent api-key-env api-key-file api-key-command connect-timeout first-word-timeout whole-timeout --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "config unset") words="journal keys editor pager color country check-in-days provider model base-url consent api-key-env api-key-file api-key-command connect-timeout first-word-timeout whole-timeout --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "config edit") words="--journal --no-input --plain --color --no-model --debug --help --version" ;;
        "config model") words="--journal --no-input --plain --color --no-model --debug --help --version" ;;
        "config questions") words="--print --check --force --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "completion") words="bash zsh fish --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "helplines") words="--journal --no-input --plain --color --no-model --debug --help --version" ;;
        "doctor") words="--repair --model --json --journal --no-input --plain --color --no-model --debug --help --version" ;;
        "reflect") words="--json --lines --model --journal --no-input --plain --color --no-model --debug --help --version _entries" ;;
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
