package dev.onward.cli.model;

import dev.onward.config.Configuration;
import dev.onward.config.Setting;
import dev.onward.journal.Lines;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import dev.onward.view.ModelSetupText;
import dev.onward.view.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks for settings until an answer is understood. What is typed is not kept anywhere. */
final class SetupQuestions {
    private final Console console;
    private final Page page;

    SetupQuestions(Console console, Page page) {
        this.console = console;
        this.page = page;
    }

    /** One of several by its number, its name, or the beginning that only it has; nothing when left open. */
    Optional<String> oneOf(List<String> names, List<String> question) {
        show(question);
        while (true) {
            String typed = typed(names);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> chosen = chosen(names, typed);
            if (chosen.isPresent()) {
                return chosen;
            }
            show(ModelSetupText.again("please type a number or a name from the list, or just Enter", page));
        }
    }

    private static Optional<String> chosen(List<String> names, String typed) {
        if (typed.matches("\\d{1,3}")) {
            int number = Integer.parseInt(typed);
            return number >= 1 && number <= names.size() ? Optional.of(names.get(number - 1)) : Optional.empty();
        }
        if (names.contains(typed)) {
            return Optional.of(typed);
        }
        List<String> begun = names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** A value that the setting takes; nothing when left open. */
    Optional<String> value(Setting setting, List<String> question) {
        show(question);
        while (true) {
            String typed = typed(List.of());
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(Configuration.checked(setting, typed));
            } catch (Problem refused) {
                show(ModelSetupText.again(refused.message(), page));
            }
        }
    }

    /** The setting that names where the key is read from; none for the usual variable. */
    Optional<Setting> keyPlace(List<String> question) {
        show(question);
        while (true) {
            switch (typed(List.of()).toLowerCase(Locale.ROOT)) {
                case "" -> {
                    return Optional.empty();
                }
                case "v" -> {
                    return Optional.of(Setting.API_KEY_ENV);
                }
                case "f" -> {
                    return Optional.of(Setting.API_KEY_FILE);
                }
                case "c" -> {
                    return Optional.of(Setting.API_KEY_COMMAND);
                }
                default ->
                    show(ModelSetupText.again("please type v, f or c, or just Enter; never the key itself", page));
            }
        }
    }

    private String typed(List<String> words) {
        List<Field.Word> completed =
                words.stream().map(word -> new Field.Word(word, "")).toList();
        return Lines.join(console.ask(new Field(Field.Shape.ONE_LINE, completed, List.of(), typed -> {})))
                .strip();
    }

    private void show(List<String> lines) {
        console.show(String.join("\n", lines));
    }
}
