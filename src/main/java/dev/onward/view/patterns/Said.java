package dev.onward.view.patterns;

import dev.onward.insight.ResponseStyle;
import dev.onward.journal.Facts;
import dev.onward.journal.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Something that shows in the person's words: a thinking trap or a response style.
 *
 * @param entry where
 * @param name what it is called
 * @param words looks up the sentence, if there is one
 */
record Said(Facts entry, String name, Supplier<Optional<String>> words) {
    /** In which answers a response shows best, the best first. */
    private static final List<String> BEST = List.of("story", "conclusion", "need", "feelings");

    /** The thinking traps that were not refused, in time order. */
    static List<Said> traps(Picture picture) {
        return picture.patterns().traps().stream()
                .map(seen -> new Said(
                        seen.entry(),
                        seen.trap().trap(),
                        () -> Optional.of(seen.trap().quote()).filter(quote -> !quote.isBlank())))
                .toList();
    }

    /** The response styles that were read in these entries, in their order. */
    static List<Said> styles(Collection<Facts> entries, Picture picture) {
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(picture.styles().read().get(entry.id()))
                        .map(style -> new Said(
                                entry,
                                style.word(),
                                () -> response(picture.words().words(entry))))
                        .stream())
                .toList();
    }

    /** Whether it is a style that says nothing. */
    boolean isNone() {
        return name.equals(ResponseStyle.NONE.word());
    }

    /** The line that shows the response best. */
    static Optional<String> response(Words words) {
        return Stream.concat(
                        BEST.stream().flatMap(words::of),
                        words.answers()
                                .filter(line -> !line.key().equals("what-happened"))
                                .map(Words.Line::text))
                .filter(line -> !line.isBlank())
                .findFirst();
    }
}
