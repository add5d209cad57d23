package dev.onward.insight.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.journal.Problem;
import dev.onward.journal.Words;
import dev.onward.testing.CliTester;
import dev.onward.testing.Entries;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueryParserTest {
    private static final Clock CLOCK = Clock.fixed(CliTester.NOW, ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    -                    | nothing follows the - (column 1)
                    letter - bank        | nothing follows the - (column 8)
                    letter "form         | the quotation mark is not closed (column 8)
                    "                    | the quotation mark is not closed (column 1)
                    "a\\"                | the quotation mark is not closed (column 1)
                    ""                   | nothing is between the quotation marks (column 1)
                    a /b                 | the expression is not closed with / (column 3)
                    /                    | the expression is not closed with / (column 1)
                    //                   | the expression is empty (column 1)
                    /a\\                 | the expression is not closed with / (column 1)
                    a /b(c/              | the expression cannot be read (column 7)
                    /[z-a]/              | the expression cannot be read (column 5)
                    /a/x                 | only i may follow the / (column 4)
                    /a/ix                | only i may follow the / (column 5)
                    hurt>                | the value is missing (column 6)
                    hurt> 6              | the value is missing (column 6)
                    hurt>x               | that is not a whole number from 0 to 10 (column 6)
                    hurt>11              | that is not a whole number from 0 to 10 (column 6)
                    hurt>99999999999     | that is not a whole number from 0 to 10 (column 6)
                    hurt>=-1             | that is not a whole number from 0 to 10 (column 7)
                    belief:101           | that is not a whole number from 0 to 100 (column 8)
                    context>creative     | only numbers are compared with > (column 1)
                    context:work         | there is no context of that name (column 9)
                    a kind:x             | there is no kind of that name (column 8)
                    trap:x               | there is no trap of that name (column 6)
                    settled:maybe        | that is neither yes nor no (column 9)
                    after:whenever       | that is not a moment Onward can read (column 7)
                    before:2026-13-01    | there is no such day or time (column 8)
                    emotion:"x           | the quotation mark is not closed (column 9)
                    a color:red          | there is no field of that name (column 3)
                    -http://x            | there is no field of that name (column 2)
                    """)
    void what_cannot_be_read_is_told_with_its_column(String query, String message) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> QueryParser.parse(query, CLOCK))
                .withMessage(message)
                .matches(problem -> problem.kind() == Problem.Kind.USAGE);
    }

    @Test
    void no_text_ends_in_anything_but_a_query_or_a_problem() {
        String[] parts = ("hurt|>|<|=|:|-|\"|/|\\|(|[|a| |context|é|\uD83D|\u0000|+|*|{9}|i|.|?|after|2026|\n|emotion"
                        + "|\u00A0|'|)|\\Q|(?<|trap|^|$|]|}")
                .split("\\|", -1);
        Random random = new Random(7);
        Words odd = Words.of(Entries.odd(random));
        for (int i = 0; i < 3_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int length = random.nextInt(9); length >= 0; length--) {
                query.append(parts[random.nextInt(parts.length)]);
            }
            try {
                Query parsed = QueryParser.parse(query.toString(), CLOCK);
                parsed.on(odd);
                assertThat(parsed.sieve().words()).doesNotContain("");
            } catch (Problem told) {
                assertThat(told.message()).endsWith(")");
            }
        }
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
