package dev.onward.cli.model;

import dev.onward.care.CareLevel;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Model;
import dev.onward.companion.Account;
import dev.onward.companion.Checks;
import dev.onward.companion.Companion;
import dev.onward.companion.Masked;
import dev.onward.companion.Masking;
import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Problem;
import dev.onward.journal.Sendings;
import dev.onward.terminal.Console;
import dev.onward.view.Page;
import dev.onward.view.sitting.ConsentText;
import dev.onward.view.sitting.GuideText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Asks a language model for other ways to see something: only with consent, and never at the care level urgent. */
public final class ModelTalk {
    private final Desk desk;
    private final Model model;

    /** With that model. */
    public ModelTalk(Desk desk, Model model) {
        this.desk = desk;
        this.model = model;
    }

    /**
     * What a model is asked for.
     *
     * @param wanted what its answer is to hold
     * @param account what it is told
     * @param earlier an earlier time that went by; looked for only when the person will see the text before it is sent
     * @param without what is said when there is no answer: how it goes on
     */
    public record Request(Prompt.Wanted wanted, Account account, Supplier<Optional<String>> earlier, String without) {
        /** Without an earlier time. */
        public Request(Prompt.Wanted wanted, Account account) {
            this(wanted, account, Optional::empty, ConsentText.GUIDE);
        }
    }

    /** Asks after consent at a terminal, and shows the answer as it comes; its reframes are numbered from there on. */
    public Suggestions ask(Request request, Console console, int first) {
        Page page = desk.output().page();
        return ask(request, console, (part, before) -> GuideText.suggestions(part, first + before, page));
    }

    /** Asks after consent at a terminal for what is shown elsewhere. */
    public Suggestions askUnshown(Request request, Console console) {
        return ask(request, console, (part, before) -> List.of());
    }

    /** What cannot be had is said in one sentence. */
    private Suggestions ask(Request request, Console console, BiFunction<Suggestions, Integer, List<String>> telling) {
        Page page = desk.output().page();
        CareLevel care = care(request.account().words());
        if (care == CareLevel.URGENT) {
            return none("At such words no model is asked.", request, console);
        }
        Optional<Agreement.Given> given = agreed(request, care, console, page);
        if (given.isPresent() && care(given.get().masked().text()) == CareLevel.URGENT) {
            return none("At such words no model is asked.", request, console);
        }
        return given.map(agreed -> heard(request, agreed, console, telling)).orElse(Suggestions.NONE);
    }

    /** An earlier time is told only where the person sees it before, and not when it speaks of great pain. */
    private Optional<Agreement.Given> agreed(Request request, CareLevel care, Console console, Page page) {
        Account account = request.account();
        if (!model.asks() && care == CareLevel.NONE) {
            return Optional.of(new Agreement.Given(account, Masking.mask(account.whole())));
        }
        Optional<String> earlier = request.earlier().get().filter(time -> care(time) == CareLevel.NONE);
        return new Agreement(model.choice(), console, page)
                .on(request.wanted(), account.with(earlier), care != CareLevel.NONE);
    }

    private CareLevel care(String text) {
        return desk.reading().care().get().level(text);
    }

    private Suggestions none(String reason, Request request, Console console) {
        show(console, ConsentText.none(reason, request.without(), desk.output().page()));
        return Suggestions.NONE;
    }

    private Suggestions heard(
            Request request,
            Agreement.Given given,
            Console console,
            BiFunction<Suggestions, Integer, List<String>> telling) {
        Page page = desk.output().page();
        Account account = given.account();
        Prompt prompt = Prompt.of(request.wanted(), given.masked().text(), account.context());
        Heard.Manner manner = new Heard.Manner(
                () -> note(prompt, account),
                ConsentText.answering(page),
                part -> checked(part, given.masked(), account),
                telling);
        try {
            Companion companion = model.companion().get();
            show(console, ConsentText.waiting(page));
            Suggestions all = console.whileWaiting(meanwhile -> {
                Heard heard = new Heard(meanwhile, manner);
                try {
                    heard.came(companion.ask(prompt, heard));
                } catch (Problem failed) {
                    if (heard.all().isEmpty()) {
                        throw failed;
                    }
                    meanwhile.show(String.join("\n", ConsentText.brokenOff(sentence(failed.message()), page)));
                }
                return heard.all();
            });
            return all.isEmpty() ? none("What it said was not fit to show.", request, console) : all;
        } catch (Problem failed) {
            return none(sentence(failed.message()), request, console);
        }
    }

    /**
     * Asks from a script: only with standing consent.
     *
     * @throws Problem when there is no standing consent, when the words ask for care, or when there is no answer
     */
    public Suggestions askUnwatched(Account account) {
        if (model.asks()) {
            throw Problem.solvable("the model is not asked: consent is \"ask\", and nobody can be asked")
                    .withHint("set consent = \"always\" in the settings, or run it in a terminal");
        }
        if (care(account.words()) != CareLevel.NONE) {
            throw Problem.solvable("the model is not asked: the words speak of great pain")
                    .withHint("\"onward helplines\" shows who is there to listen");
        }
        Masked masked = Masking.mask(account.whole());
        Prompt prompt = Prompt.of(Prompt.Wanted.REFRAMES, masked.text(), account.context());
        Suggestions said =
                model.companion().get().ask(prompt, new Companion.Silent(() -> note(prompt, account), () -> false));
        Suggestions fit = checked(said, masked, account);
        if (fit.isEmpty()) {
            throw Problem.model("what the model said was not fit to show");
        }
        return fit;
    }

    private void note(Prompt prompt, Account account) {
        ModelChoice choice = model.choice();
        model.sendings()
                .get()
                .note(new Sendings.Sending(
                        desk.clock().instant(),
                        choice.provider().word(),
                        choice.model(),
                        choice.host(),
                        prompt.bytes(),
                        account.entry()));
    }

    private Suggestions checked(Suggestions said, Masked masked, Account account) {
        return Checks.own()
                .checked(said.unmasked(masked::unmask), account.known(), text -> care(text) != CareLevel.NONE);
    }

    private static void show(Console console, List<String> lines) {
        console.show(String.join("\n", lines));
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
