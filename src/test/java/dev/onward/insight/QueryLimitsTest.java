package dev.onward.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.insight.Query.Hit;
import dev.onward.insight.Query.Hits;
import dev.onward.insight.Query.Span;
import dev.onward.journal.Entry;
import dev.onward.journal.Problem;
import dev.onward.journal.Words;
import dev.onward.testing.CliTester;
import dev.onward.testing.Entries;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query may not do: crash, hang, or leave out what it should find. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueryLimitsTest {
    private static final Clock CLOCK = Clock.fixed(CliTester.NOW, ZoneId.of("Europe/Berlin"));

    private static final String ENTRY = """
            {"schema":1,"id":"2026-03-05-k3f9","kind":"reality-test","at":"2026-03-05T23:30:00+01:00",
             "about":"2026-03-01-aaaa","context":"creative","hurt":{"before":8,"after":5,"expected":3},
             "belief":{"before":80,"after":35},"emotions":["ashamed","left out","déçu"],"mood":4,"attempt":true,
             "received":["Thank you for letting us read this; it is not quite right for our list."],
             "answers":[{"key":"story","text":["They sent the form letter: two lines, no name.","I'm a failure… aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"]},
              {"key":"need","text":["Tea ☕ at the café, 3.5 hours."]},
              {"key":"story","text":["It rained; \\"of course\\", a/b."]}],
             "reflection":{"traps":[{"trap":"labeling","quote":"I'm a failure","by":"guide","accepted":true},
                {"trap":"blaming","quote":"They","by":"guide","accepted":false},
                {"trap":"comparing","quote":"They","by":"guide"}],"reframes":[
                {"text":["One press has said no."],"by":"guide","chosen":true,"edited":false},
                {"text":["Something else."],"by":"guide","chosen":false,"edited":false}]}}
            """;

    private static Words words() {
        try {
            return Words.of(EntryJson.read(ENTRY.getBytes(StandardCharsets.UTF_8)));
        } catch (Malformed malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static Hits search(String query) {
        Query parsed = QueryParser.parse(query, CLOCK);
        Hits hits = parsed.on(words());
        boolean fits = parsed.facts().test(words().facts());
        return new Hits(hits.words(), hits.isFound() && fits, hits.hits(), hits.leftOut());
    }

    @Test
    void no_text_ends_in_anything_but_a_query_or_a_problem() {
        List<String> parts = new ArrayList<>(
                List.of("hurt > < = : - \" / \\ ( [ a context é + * {9999999} i . ? | after 2026 emotion ' ) \\Q (?<"
                        .split(" ", -1)));
        parts.addAll(List.of(" ", "\uD83D", "\u0000", "\n", "\u00A0"));
        Random random = new Random(7);
        Words odd = Words.of(Entries.odd(random));
        for (int i = 0; i < 3_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int length = random.nextInt(9); length >= 0; length--) {
                query.append(parts.get(random.nextInt(parts.size())));
            }
            try {
                Query parsed = QueryParser.parse(query.toString(), CLOCK);
                Words known = parsed.facts().test(words().facts()) ? words() : odd;
                parsed.on(known);
                parsed.on(odd);
                assertThat(parsed.sieve().words()).doesNotContain("");
            } catch (Problem told) {
                assertThat(told.message()).endsWith(")");
            }
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void an_expression_that_would_not_end_is_given_up_on_that_line() {
        Hits hits = search("/(a+)+\\1b/");

        assertThat(hits.isFound()).isFalse();
        assertThat(hits.leftOut()).isEqualTo(1);
        assertThat(search("/(a+)+\\1b|letter/").hits()).containsExactly(new Hit(0, List.of(new Span(19, 25))));
        assertThat(search("letter -/(a+)+\\1b/").isFound()).isFalse();
    }

    @Test
    void an_expression_that_goes_too_deep_is_given_up() {
        Entry entry = Entries.rejection("2026-01-01-aaaa", "2026-01-01T00:00:00Z", "ab".repeat(100_000));
        Hits hits = QueryParser.parse("/(a|b)*c/", CLOCK).on(Words.of(entry));

        assertThat(hits.isFound()).isFalse();
        assertThat(hits.leftOut()).isEqualTo(1);
        assertThat(QueryParser.parse("/b$/", CLOCK).on(Words.of(entry)).isFound())
                .isTrue();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> QueryParser.parse("/" + "a".repeat(1001) + "/", CLOCK))
                .withMessage("the expression is longer than 1000 characters (column 1)");
    }

    @Test
    void an_entry_without_lines_is_found_by_its_facts() {
        Hits hits = QueryParser.parse("kind:rejection", CLOCK)
                .on(Words.of(
                        Entries.blank("2026-01-01-aaaa", dev.onward.journal.Kind.REJECTION, "2026-01-01T00:00:00Z")));

        assertThat(hits.isFound()).isTrue();
        assertThat(hits.lines()).containsExactly(new Words.Line("", 0, ""));
    }

    @Test
    void a_sieve_holds_what_must_be_there() {
        assertThat(QueryParser.parse("Letters form-letter \"x y\" -bank -\"z\" /a/", CLOCK)
                        .sieve()
                        .words())
                .containsExactly("letter", "form", "letter");
        assertThat(QueryParser.parse("Letters \"x y\" -bank -\"z\" /a/ ☕", CLOCK)
                        .sieve()
                        .texts())
                .containsExactly("x y", "a", "☕");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiterString = "=>", textBlock = """
                    /letter.*time/     => letter
                    /form letters?/    => form letter
                    /form let*/        => form le
                    /form let{0,3}er/  => form le
                    /x+form/           => form
                    /for+m/            => for
                    /^The end$/        => The end
                    /\\bThe\\b/        => The
                    /a\\.b/            => a.b
                    /abc\\x41def/      => abc
                    /abc(def)?/        => abc
                    /abc[d]/           => abc
                    /abc\\Qd?\\E/      => abc
                    /(?i)abc/          => ``
                    /abc|def/          => ``
                    /abc(d|e)/         => ``
                    /abc/i             => ``
                    /a?/               => ``
                    /caf☕?/           => caf
                    /👩?/              => ``
                    """)
    void an_expression_tells_what_must_be_there(String query, String text) {
        assertThat(QueryParser.parse(query, CLOCK).sieve().texts())
                .isEqualTo(text.isEmpty() ? List.of() : List.of(text));
    }
}
