package dev.onward.cli.model;

import dev.onward.companion.Account;
import dev.onward.companion.Masked;
import dev.onward.companion.Masking;
import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import dev.onward.journal.Lines;
import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import dev.onward.view.Page;
import dev.onward.view.sitting.ConsentText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows what would be sent to a language model, word for word, and lets the person agree, change it, or leave it. */
final class Agreement {
    private final ModelChoice choice;
    private final Console console;
    private final Page page;

    Agreement(ModelChoice choice, Console console, Page page) {
        this.choice = choice;
        this.console = console;
        this.page = page;
    }

    /**
     * What the person agreed to.
     *
     * @param account what is told
     * @param masked its text as it is sent
     */
    record Given(Account account, Masked masked) {}

    /**
     * Asks.
     *
     * @param withCare whether the words speak of great pain
     */
    Optional<Given> on(Prompt.Wanted wanted, Account first, boolean withCare) {
        Account account = first;
        Masked masked = Masking.mask(account.whole());
        while (true) {
            Prompt prompt = Prompt.of(wanted, masked.text(), account.context());
            boolean hasEarlier = account.earlier().isPresent();
            show(ConsentText.ask(choice, prompt, new ConsentText.Note(withCare, hasEarlier), page));
            switch (typed(Field.Shape.ONE_LINE, List.of()).toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return Optional.of(new Given(account, masked));
                }
                case "p" -> show(ConsentText.instructions(prompt, page));
                case "e" -> {
                    List<String> lines = masked.text().lines().toList();
                    masked = new Masked(typed(Field.Shape.SEVERAL_LINES, lines), masked.hidden());
                }
                case "u" -> masked = new Masked(masked.unmask(masked.text()), masked.hidden());
                case "w" -> {
                    account = account.with(Optional.empty());
                    masked = Masking.mask(account.whole());
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
    }

    private String typed(Field.Shape shape, List<String> begun) {
        return Lines.join(console.ask(new Field(shape, List.of(), begun, text -> {})))
                .strip();
    }

    private void show(List<String> lines) {
        console.show(String.join("\n", lines));
    }
}
