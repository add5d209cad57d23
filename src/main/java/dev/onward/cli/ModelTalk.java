package dev.onward.cli;

import dev.onward.care.CareLevel;
import dev.onward.companion.Checks;
import dev.onward.companion.Companion;
import dev.onward.companion.Masked;
import dev.onward.companion.Masking;
import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Context;
import dev.onward.journal.EntryId;
import dev.onward.journal.Lines;
import dev.onward.journal.Problem;
import dev.onward.journal.Sendings;
import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import dev.onward.view.ConsentText;
import dev.onward.view.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Asks a language model for other ways to see something: only with consent, and never at the care level urgent. */
final class ModelTalk {
    private final Desk desk;
    private final Model model;

    ModelTalk(Desk desk, Model model) {
        this.desk = desk;
        this.model = model;
    }

    /**
     * What would be sent, and what it is from.
     *
     * @param text the person's words
     * @param context the part of life
     * @param entry the entry they are from
     */
    record Words(String text, Optional<Context> context, Optional<EntryId> entry) {}

    /** Asks after consent at a terminal; what cannot be had is said in one sentence. */
    Suggestions ask(Words words, Console console) {
        Page page = desk.output().page();
        CareLevel care = desk.reading().care().get().level(words.text());
        if (care == CareLevel.URGENT) {
            show(console, ConsentText.none("At such words no model is asked.", page));
            return Suggestions.NONE;
        }
        Masked masked = Masking.mask(words.text());
        Optional<Masked> agreed = model.asks() || care != CareLevel.NONE
                ? agreed(masked, words, care, console, page)
                : Optional.of(masked);
        if (agreed.isEmpty()) {
            return Suggestions.NONE;
        }
        show(console, ConsentText.waiting(page));
        try {
            Prompt prompt = Prompt.forReframes(agreed.get().text(), words.context());
            Suggestions said = console.whileWaiting(cancelled -> send(prompt, words, cancelled));
            Suggestions fit = checked(said, agreed.get(), words);
            if (fit.isEmpty()) {
                show(console, ConsentText.none("What it said was not fit to show.", page));
            }
            return fit;
        } catch (Problem failed) {
            show(console, ConsentText.none(sentence(failed.message()), page));
            return Suggestions.NONE;
        }
    }

    /**
     * Asks from a script: only with standing consent.
     *
     * @throws Problem when there is no standing consent, when the words ask for care, or when there is no answer
     */
    Suggestions askUnwatched(Words words) {
        if (model.asks()) {
            throw Problem.solvable("the model is not asked: consent is \"ask\", and nobody can be asked")
                    .withHint("set consent = \"always\" in the settings, or run it in a terminal");
        }
        if (desk.reading().care().get().level(words.text()) != CareLevel.NONE) {
            throw Problem.solvable("the model is not asked: the words speak of great pain")
                    .withHint("\"onward helplines\" shows who is there to listen");
        }
        Masked masked = Masking.mask(words.text());
        Suggestions said = send(Prompt.forReframes(masked.text(), words.context()), words, () -> false);
        Suggestions fit = checked(said, masked, words);
        if (fit.isEmpty()) {
            throw Problem.model("what the model said was not fit to show");
        }
        return fit;
    }

    private Optional<Masked> agreed(Masked first, Words words, CareLevel care, Console console, Page page) {
        Masked masked = first;
        while (true) {
            Prompt prompt = Prompt.forReframes(masked.text(), words.context());
            show(console, ConsentText.ask(model.choice(), prompt, care != CareLevel.NONE, page));
            switch (typed(console, Field.Shape.ONE_LINE, List.of()).toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return Optional.of(masked);
                }
                case "p" -> show(console, ConsentText.instructions(prompt, page));
                case "e" -> {
                    List<String> lines = masked.text().lines().toList();
                    masked = new Masked(typed(console, Field.Shape.SEVERAL_LINES, lines), masked.hidden());
                }
                case "u" -> masked = new Masked(masked.unmask(masked.text()), masked.hidden());
                default -> {
                    return Optional.empty();
                }
            }
        }
    }

    private Suggestions send(Prompt prompt, Words words, BooleanSupplier cancelled) {
        ModelChoice choice = model.choice();
        model.sendings()
                .get()
                .note(new Sendings.Sending(
                        desk.clock().instant(),
                        choice.provider().word(),
                        choice.model(),
                        choice.host(),
                        prompt.bytes(),
                        words.entry()));
        return model.companion().get().ask(prompt, new Companion.Listener.Silent(cancelled));
    }

    private Suggestions checked(Suggestions said, Masked masked, Words words) {
        return Checks.own()
                .checked(
                        said.unmasked(masked::unmask),
                        words.text(),
                        text -> desk.reading().care().get().level(text) != CareLevel.NONE);
    }

    private static String typed(Console console, Field.Shape shape, List<String> begun) {
        return Lines.join(console.ask(new Field(shape, List.of(), begun, text -> {})))
                .strip();
    }

    private static void show(Console console, List<String> lines) {
        console.show(String.join("\n", lines));
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
