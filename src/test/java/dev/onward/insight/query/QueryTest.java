package dev.onward.insight.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.insight.query.Query.Hit;
import dev.onward.insight.query.Query.Hits;
import dev.onward.insight.query.Query.Span;
import dev.onward.journal.Entry;
import dev.onward.journal.Problem;
import dev.onward.journal.Words;
import dev.onward.testing.CliTester;
import dev.onward.testing.Entries;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueryTest {
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

    /** What was found, line by line, such as {@code story 1 [letter]}. */
    private static String found(String query) {
        Hits hits = search(query);
        if (!hits.isFound()) {
            return "no";
        }
        return hits.hits().stream().map(hit -> shown(hits.words(), hit)).collect(Collectors.joining("; "));
    }

    private static String shown(Words words, Hit hit) {
        Words.Line line = words.lines().get(hit.place());
        return line.key() + " " + line.number()
                + hit.spans().stream()
                        .map(span -> " [" + line.text().substring(span.start(), span.end()) + "]")
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiterString = "=>", textBlock = """
                    letter                            => story 1 [letter]
                    LETTERS sending                   => story 1 [sent] [letter]
                    letter rain                       => story 1 [letter]; story 3 [rained]
                    letter nowhere                    => no
                    the                               => story 1 [the]; need 1 [the]
                    cafe                              => need 1 [café]
                    im                                => story 2 [I'm]
                    I’m                               => story 2 [I'm]
                    form-letter                       => story 1 [form letter]
                    letter-form                       => no
                    3.5                               => need 1 [3.5]
                    ☕                                 => need 1 [☕]
                    …                                 => story 2 […]
                    "form letter"                     => story 1 [form letter]
                    "orm lett"                        => story 1 [orm lett]
                    "Form letter"                     => no
                    "of course\\""                    => story 3 [of course"]
                    "\\"of course\\""                 => story 3 ["of course"]
                    "a/b"                             => story 3 [a/b]
                    /lin(es)?\\b/                     => story 1 [lines]
                    /FORM/                            => no
                    /FORM/i                           => story 1 [form]
                    /a\\/b/                           => story 3 [a/b]
                    /caf\\w\\b/                       => need 1 [café]
                    /^/                               => story 1; story 2; need 1; story 3; received 1; reframe 1
                    /x*/                              => story 1; story 2; need 1; story 3; received 1; reframe 1
                    said                              => reframe 1 [said]
                    something                         => no
                    "thank you"                       => no
                    thanks                            => received 1 [Thank]
                    letter /form|two/                 => story 1 [form] [letter] [two]
                    letter "letter: t"                => story 1 [letter: t]
                    -nowhere                          => story 1
                    -letter                           => no
                    tea -letter                       => no
                    tea -"form  letter"               => need 1 [Tea]
                    tea -/form letter/                => no
                    tea -☕                            => no
                    tea -coffee -context:romantic     => need 1 [Tea]
                    ``                                => story 1
                    """)
    void lines_are_found_by_their_text(String query, String lines) {
        assertThat(found(query)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    context:creative      | yes
                    CONTEXT:Creative      | yes
                    context=creative      | yes
                    context:"creative"    | yes
                    context:romantic      | no
                    -context:romantic     | yes
                    -context:creative     | no
                    kind:reality-test     | yes
                    kind:check-in         | no
                    hurt>7                | yes
                    hurt>8                | no
                    hurt>=8               | yes
                    hurt<8                | no
                    hurt<=8               | yes
                    hurt=8                | yes
                    hurt:8                | yes
                    hurt:10               | no
                    hurt.before=8         | yes
                    hurt.after=5          | yes
                    hurt.expected<3       | no
                    hurt.now>=0           | no
                    -hurt.now>=0          | yes
                    belief=80             | yes
                    belief.before>79      | yes
                    belief.after<36       | yes
                    mood:4                | yes
                    emotion:ashamed       | yes
                    emotion:Ashamed       | yes
                    emotion:"left out"    | yes
                    emotion:decu          | yes
                    emotion:left          | no
                    -emotion:angry        | yes
                    trap:labeling         | yes
                    trap:comparing        | yes
                    trap:blaming          | no
                    trap:mind-reading     | no
                    about:2026-03-01-aaaa | yes
                    about:AAAA            | yes
                    about:bbbb            | no
                    id:k3f9               | yes
                    id:k3f8               | no
                    after:2026-03         | yes
                    after:2026-03-05      | yes
                    after:2026-03-06      | no
                    before:2026-03-06     | yes
                    before:2026-03-05     | no
                    before:yesterday      | yes
                    after:"2 weeks ago"   | no
                    attempt:yes           | yes
                    attempt:no            | no
                    settled:false         | yes
                    settled:true          | no
                    hurt>6 hurt<=8 emotion:ashamed letter | yes
                    hurt>6 hurt<=7 emotion:ashamed letter | no
                    """)
    void entries_are_found_by_their_facts(String query, String found) {
        assertThat(search(query).isFound()).isEqualTo(found.equals("yes"));
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
}
