package dev.onward.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.Kind;
import dev.onward.testing.Entries;
import dev.onward.testing.EntrySchema;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryJsonTest {
    private static final String WHOLE =
            "'schema':1,'id':'2026-11-23-k3f9','kind':'rejection','at':'2026-11-23T09:15:02+01:00'";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Entry read(String json) throws Malformed {
        return EntryJson.read(bytes(json.replace('\'', '"')));
    }

    @RepeatedTest(300)
    void what_is_written_reads_as_the_same_and_fits_the_schema(RepetitionInfo repetition) throws Malformed {
        Entry entry = Entries.odd(new Random(repetition.getCurrentRepetition()));
        String json = EntryJson.write(entry);

        assertThat(EntryJson.read(bytes(json))).isEqualTo(entry);
        assertThat(EntryJson.write(EntryJson.read(bytes(json)))).isEqualTo(json);
        EntrySchema.assertValid(json);
        assertThat(json)
                .as("nothing that moves a cursor or turns the direction")
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");
    }

    @RepeatedTest(50)
    void a_draft_reads_as_the_same(RepetitionInfo repetition) throws Malformed {
        Random random = new Random(repetition.getCurrentRepetition());
        Draft draft = new Draft(
                Entries.odd(random),
                List.of("context", "story"),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Draft.Unfinished("need", List.of("I am", "", "to"))),
                random.nextBoolean());

        assertThat(EntryJson.readDraft(bytes(EntryJson.write(draft)))).isEqualTo(draft);
    }

    @Test
    void fields_it_does_not_know_stay_where_they_were() throws Malformed {
        String json = EntryJson.write(read("{" + WHOLE
                + ",'hurt':{'before':3,'unit':'NRS'},'answers':[{'key':'story','text':['x'],'lang':'en'}],"
                + "'reflection':{'traps':[],'reframes':[],'model':{'n':1e3}},'tags':['a',{'b':-0.10}]}"));

        assertThat(json)
                .contains("\"hurt\": { \"before\": 3, \"unit\": \"NRS\" },", "\"lang\": \"en\"", "-0.10", "\"tags\"");
        assertThat(EntryJson.write(EntryJson.read(bytes(json)))).isEqualTo(json);
    }

    @Test
    void null_numbers_and_single_texts_are_understood() throws Malformed {
        Entry entry = read("{" + WHOLE
                + ",'hurt':{'before':null,'after':2},'mood':null,'led-to':'a call\\nand a job','text':'one'}");

        assertThat(entry.hurt().before()).isEmpty();
        assertThat(entry.hurt().after()).hasValue(2);
        assertThat(entry.checkIn().ledTo()).containsExactly("a call", "and a job");
        assertThat(entry.checkIn().text()).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'schema':1}                        | it has no id
                    {'id':'2026-11-23-k3f9'}            | it has no kind
                    {'id':'2026-11-23-k3f9','kind':'recall'} | it has no at
                    {'id':'../../etc/passwd'}           | id is not an id such as 2026-11-23-k3f9 (line 1)
                    {'about':7}                         | about is not text in quotes (line 1)
                    {'kind':'letter'}                   | kind is not one of rejection, reality-test, patterns, recall, check-in (line 1)
                    {'at':'2026-11-23'}                 | at is not a moment such as 2026-11-23T09:15:02+01:00 (line 1)
                    {'at':'99999-11-23T09:15:02Z'}      | at is not a moment such as 2026-11-23T09:15:02+01:00 (line 1)
                    {'schema':0}                        | schema is not a version of the file form (line 1)
                    {'schema':'1'}                      | schema is not a whole number (line 1)
                    {'mood':99999999999}                | mood is not a smaller number (line 1)
                    {'mood':1e400}                      | mood is not a whole number (line 1)
                    {'belief':1}                         | belief is not an object in braces (line 1)
                    {'belief':{'before':101}}           | belief.before is a whole number from 0 to 100 (line 1)
                    {'attempt':'yes'}                   | attempt is not true or false (line 1)
                    {'settled':1}                       | settled is not true or false (line 1)
                    {'emotions':{'a':1}}                | emotions is not a list in brackets (line 1)
                    {'emotions':[1]}                    | emotions is not text in quotes (line 1)
                    {'answers':['x']}                   | an answer is not an object in braces (line 1)
                    {'answers':[{'key':1}]}             | an answer's key is not text in quotes (line 1)
                    {'reflection':[]}                   | reflection is not an object in braces (line 1)
                    {'reflection':{'traps':[1]}}        | a trap is not an object in braces (line 1)
                    {'reflection':{'reframes':[{'chosen':0}]}} | a reframe's chosen is not true or false (line 1)
                    null                                | the entry is not an object in braces (line 1)
                    {} {}                               | it has no id
                    {'a':1,}                            | it is not valid JSON at line 1, column 8
                    """)
    void says_what_is_wrong(String json, String reason) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> read(json)).withMessage(reason);
    }

    @Test
    void a_number_out_of_range_is_refused() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> read("{" + WHOLE + ",'mood':11}"))
                .withMessage("mood is a whole number from 0 to 10 (line 1)");
    }

    @Test
    void more_text_after_the_end_is_refused() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> read("{" + WHOLE + "}\n{}"))
                .withMessage("there is more text after its end (line 2)");
    }

    @Test
    void a_text_cut_off_anywhere_is_refused_and_nothing_of_it_is_repeated() {
        byte[] whole = bytes(
                EntryJson.write(Entries.rejection("2026-11-23-k3f9", "2026-11-23T09:15:02+01:00", "SECRET é 😀")));

        for (int length = 0; length < whole.length - 2; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(Malformed.class)
                    .as("cut at %d", length)
                    .isThrownBy(() -> EntryJson.read(cut))
                    .withMessageNotContaining("SECRET");
        }
    }

    @Test
    void damaged_bytes_give_an_entry_or_a_reason_and_never_another_failure() {
        Random random = new Random(20261123);
        byte[] whole = bytes(EntryJson.write(Entries.odd(new Random(1))));

        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i <= random.nextInt(3); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertReadsOrIsRefused(damaged);
        }
    }

    private static void assertReadsOrIsRefused(byte[] damaged) {
        try {
            assertThat(EntryJson.write(EntryJson.read(damaged))).isNotEmpty();
        } catch (Malformed refused) {
            assertThat(refused.reason()).hasSizeLessThan(120).doesNotContain("json", "plain words");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deep_nesting_in_a_field_nobody_knows_is_refused(String level) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> read("{" + WHOLE + ",'x':" + level.repeat(10_000)))
                .withMessage("it is nested too deeply or has too long a value");
    }

    @Test
    void other_encodings_are_refused_and_a_byte_order_mark_is_not() throws Malformed {
        String json = "{" + WHOLE + "}";
        assertThat(read("\uFEFF" + json).kind()).isEqualTo(Kind.REJECTION);
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> EntryJson.read(json.getBytes(StandardCharsets.UTF_16)))
                .withMessage("not UTF-8 text at byte 1");
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> EntryJson.read("{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1)))
                .withMessage("not UTF-8 text at byte 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'2026-11-23-k3f9','kind':'recall','at':'2026-11-23T09:15:02Z'}",
                "{'schema':1,'id':'K3F9','kind':'recall','at':'2026-11-23T09:15:02Z'}",
                "{'schema':1,'id':'2026-11-23-k3f9','kind':'poem','at':'2026-11-23T09:15:02Z'}",
                "{'schema':1,'id':'2026-11-23-k3f9','kind':'recall','at':'yesterday'}",
                "{'schema':1,'id':'2026-11-23-k3f9','kind':'recall','at':'2026-11-23T09:15:02Z','hurt':{'now':11}}",
                "{'schema':1,'id':'2026-11-23-k3f9','kind':'recall','at':'2026-11-23T09:15:02Z','text':['a\\nb']}"
            })
    void the_schema_refuses_what_is_no_entry(String json) {
        assertThat(EntrySchema.faults(json.replace('\'', '"'))).isNotEmpty();
    }
}
