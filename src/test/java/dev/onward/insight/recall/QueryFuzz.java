package dev.onward.insight.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.care.CareReader;
import dev.onward.insight.Passage;
import dev.onward.insight.query.Query;
import dev.onward.insight.query.QueryParser;
import dev.onward.journal.Moment;
import dev.onward.journal.Problem;
import dev.onward.journal.Wording;
import dev.onward.journal.Words;
import dev.onward.testing.CliTester;
import dev.onward.testing.Entries;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** What is typed to be looked for, as a moment, or as an answer: refused with a reason, or understood, and never fatal. */
public final class QueryFuzz {
    private static final Clock CLOCK = Clock.fixed(CliTester.NOW, ZoneId.of("Europe/Berlin"));
    private static final Words WORDS = Words.of(Entries.rejection(
            "2026-11-23-k3f9", "2026-11-23T09:15:02+01:00", "Sie schrieben: nein, I was not wanted."));

    private static final CareReader CARE = CareReader.own();

    private QueryFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        try {
            Query query = QueryParser.parse(text, CLOCK);
            assertThat(query.sieve()).isNotNull();
            assertThat(query.on(WORDS).lines()).isNotEmpty();
        } catch (Problem refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
        try {
            assertThat(Moment.parse(text, CLOCK)).isNotNull();
        } catch (Problem refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
        assertThat(CARE.level(text)).isNotNull();
        Wording.of(text).forEach(token -> assertThat(token.stem()).isNotNull());
        Passage.of(text).forEach(passage -> assertThat(passage).isNotNull());
        assertThat(Terms.of(text).size()).isNotNegative();
    }
}
