package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.insight.Styles;
import dev.onward.terminal.Console;
import dev.onward.terminal.Field;
import dev.onward.view.Page;
import dev.onward.view.patterns.PatternSection;
import dev.onward.view.patterns.PatternTold;
import dev.onward.view.patterns.PatternsText;
import dev.onward.view.patterns.Picture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows parts of the patterns at length, and the sentences behind them, for as long as the person asks for more. */
final class LookingCloser {
    private static final String ALL = "all";
    private static final List<Field.Word> WORDS = Stream.concat(
                    Stream.of(PatternSection.values()).map(PatternSection::word), Stream.of(ALL))
            .map(word -> new Field.Word(word, ""))
            .toList();

    private final Console console;
    private final Desk desk;
    private final Looking.Found found;
    private Picture picture;

    LookingCloser(Console console, Looking.Found found, Picture picture, Desk desk) {
        this.console = console;
        this.found = found;
        this.picture = picture;
        this.desk = desk;
    }

    /**
     * Looks closer until the person wants the four questions, or leaves it here. Meanwhile a model may be asked for a
     * reading of it, as often as they like.
     */
    boolean wantsQuestions() {
        PatternReading reading = new PatternReading(desk, console);
        while (true) {
            console.show(String.join("\n", PatternsText.offer(page())));
            reading.offer();
            String word = typed(WORDS);
            if (word.equals("m") && reading.isOffered()) {
                reading.ask(PatternTold.of(picture, page()));
                continue;
            }
            if (word.isEmpty() || "yes".startsWith(word)) {
                return true;
            }
            if ("no".startsWith(word) || "quit".startsWith(word)) {
                return false;
            }
            Optional<PatternSection> part = part(word);
            if (part.isPresent()) {
                show(part.get());
            } else if (ALL.startsWith(word)) {
                desk.output().show(PatternsText.all(picture, page()));
            }
        }
    }

    /** The part whose name begins so, if it is one and no more. */
    private static Optional<PatternSection> part(String word) {
        List<PatternSection> parts = Stream.of(PatternSection.values())
                .filter(part -> part.word().startsWith(word))
                .toList();
        return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    private void show(PatternSection part) {
        if (!PatternsText.hasSentences(part)) {
            desk.output().show(PatternsText.section(part, picture, page()));
            return;
        }
        if (part == PatternSection.STYLES) {
            picture = picture.with(Looking.styles(found.patterns().told(), found.words(), desk, Styles.Effort.ALL));
        }
        desk.output().show(PatternsText.numbered(part, picture, page()));
        askForSentences(part);
    }

    /** Shows the sentences behind the names of a part, by their numbers, until the person goes back. */
    void askForSentences(PatternSection part) {
        for (String typed = number(); !typed.isEmpty(); typed = number()) {
            if (typed.matches("\\d{1,4}")) {
                desk.output().show(PatternsText.sentences(part, Integer.parseInt(typed), picture, page()));
            }
        }
    }

    private String number() {
        console.show(String.join("\n", PatternsText.offerSentences(page())));
        return typed(List.of());
    }

    private String typed(List<Field.Word> words) {
        List<String> typed = console.ask(new Field(Field.Shape.ONE_LINE, words, List.of(), kept -> {}));
        return typed.isEmpty() ? "" : typed.get(0).strip().toLowerCase(Locale.ROOT);
    }

    private Page page() {
        Page page = desk.output().page();
        return new Page(console.columns(), page.theme(), page.widthOf());
    }
}
