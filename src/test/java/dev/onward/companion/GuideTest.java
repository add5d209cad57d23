package dev.onward.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.insight.ThinkingTrap;
import dev.onward.journal.Answer;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuideTest {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private final Guide guide = Guide.own();

    private static Entry rejection(Context context, String event) {
        return Entry.blank(
                        new EntryId("2026-11-23-k3f9"),
                        Kind.REJECTION,
                        OffsetDateTime.parse("2026-11-23T09:15:02+01:00"))
                .change()
                .context(context)
                .addAnswer(new Answer("what-happened", "", List.of(event)))
                .build();
    }

    private Offer offer(ThinkingTrap trap, Optional<Entry> about, int turn) {
        return guide.offer(trap.word(), about, turn).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(ThinkingTrap.class)
    void has_at_least_eight_openings_for_every_trap_and_context(ThinkingTrap trap) {
        for (Context context : Context.values()) {
            Set<String> openings = new HashSet<>();
            for (int turn = 0; turn < 12; turn++) {
                openings.addAll(offer(trap, Optional.of(rejection(context, "They wrote.")), turn)
                        .openings());
            }
            assertThat(openings).hasSizeGreaterThanOrEqualTo(8);
        }
    }

    @ParameterizedTest
    @EnumSource(ThinkingTrap.class)
    void two_offers_in_a_row_have_no_opening_in_common(ThinkingTrap trap) {
        for (int turn = 0; turn < 20; turn++) {
            assertThat(offer(trap, Optional.empty(), turn).openings())
                    .doesNotContainAnyElementsOf(
                            offer(trap, Optional.empty(), turn + 1).openings());
        }
    }

    @Test
    void openings_carry_what_happened_and_fit_the_context() {
        Optional<Entry> about =
                Optional.of(rejection(Context.CREATIVE, "The journal sent the form letter. It was two lines."));

        assertThat(offer(ThinkingTrap.OVERGENERALIZING, about, 0).openings())
                .containsExactly(
                        "This reader did not take it. One who did was …",
                        "This time … Another time it was …",
                        "It has happened … times. It did not happen when …");
        assertThat(offer(ThinkingTrap.OVERGENERALIZING, about, 1).openings())
                .contains("What is true of \"The journal sent the form letter\" is … It need not be true of …");
    }

    @Test
    void a_long_event_is_cut() {
        Optional<Entry> about = Optional.of(rejection(
                Context.OTHER, "They told me on the phone on a Tuesday while I was feeding the neighbour's cat"));

        assertThat(offer(ThinkingTrap.ALL_OR_NOTHING, about, 0).openings())
                .anyMatch(opening -> opening.contains("\"They told me on the phone on a …\""));
    }

    @Test
    void without_an_event_no_opening_speaks_of_one() {
        for (int turn = 0; turn < 12; turn++) {
            assertThat(offer(ThinkingTrap.LABELING, Optional.empty(), turn).openings())
                    .noneMatch(opening -> opening.contains("\"\"") || opening.contains("{"));
        }
    }

    private static List<String> parts(String pattern, CharSequence text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Flesch-Kincaid grade level (Kincaid et al. 1975), over all that the guide says about a trap. */
    @ParameterizedTest
    @EnumSource(ThinkingTrap.class)
    void speaks_plainly(ThinkingTrap trap) {
        StringBuilder all = new StringBuilder();
        for (int turn = 0; turn < 4; turn++) {
            Offer offer = offer(trap, Optional.empty(), turn);
            all.append(offer.names()).append(' ').append(offer.question()).append(' ');
            offer.openings()
                    .forEach(opening -> all.append(opening.replace("…", ".")).append(' '));
        }
        List<String> sentences = parts("[^.!?]*\\w[^.!?]*", all);
        List<String> words = parts("[A-Za-z']+", all);
        long syllables = 0;
        for (String word : words) {
            String stem = word.toLowerCase(Locale.ROOT).replaceAll("e$", "");
            syllables += Math.max(1, VOWELS.matcher(stem).results().count());
        }
        double grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;

        assertThat(grade).isLessThanOrEqualTo(6);
    }
}
