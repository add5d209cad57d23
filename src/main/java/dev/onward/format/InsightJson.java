package dev.onward.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.onward.care.CareLevel;
import dev.onward.companion.Reframe;
import dev.onward.companion.Suggestions;
import dev.onward.insight.Finding;
import dev.onward.insight.Insight;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What was read from a text, as one line of JSON. */
public final class InsightJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double HUNDREDTHS = 100;

    private InsightJson() {}

    /**
     * The line, without its end:
     * {@code {"traps":[{"trap":…,"quote":…,"confidence":0.71}],"verdict":…,"style":…,"care":…}}. A text in another
     * language has {@code "language":"unknown"} as well; what a language model said follows as {@code "reframes"} and
     * {@code "question"}.
     */
    public static String line(Insight insight, CareLevel care, Suggestions said) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("traps");
            for (Finding finding : insight.traps()) {
                json.writeStartObject();
                json.writeStringField("trap", finding.trap().word());
                json.writeStringField("quote", finding.quote());
                json.writeNumberField("confidence", Math.round(finding.confidence() * HUNDREDTHS) / HUNDREDTHS);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("verdict", insight.verdict());
            json.writeStringField("style", insight.style().word());
            json.writeStringField("care", care.word());
            if (!said.isEmpty()) {
                write(said, json);
            }
            if (!insight.isEnglish()) {
                json.writeStringField("language", "unknown");
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return EntryJson.harmless(out.toString());
    }

    private static void write(Suggestions said, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("reframes");
        for (Reframe reframe : said.reframes()) {
            json.writeStartObject();
            json.writeStringField("approach", reframe.approach().word());
            json.writeStringField("text", reframe.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (said.question().isPresent()) {
            json.writeStringField("question", said.question().get());
        }
    }
}
