package dev.onward.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.onward.insight.Styles;
import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Summary;
import dev.onward.journal.Context;
import dev.onward.journal.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A pattern's numbers as one JSON object. What there is no number for is {@code null}; a context, month, style or trap that
 * never came is left out.
 */
public final class PatternsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A tenth of a second, in days. */
    private static final double PRECISION = 1e6;

    private PatternsJson() {}

    /**
     * The object, with a line end after it.
     *
     * @param compared the same of another time, which then comes under {@code compared}
     */
    public static String write(Patterns patterns, Styles styles, Optional<Patterns> compared, Styles comparedStyles) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            fields(json, patterns, styles);
            if (compared.isPresent()) {
                json.writeObjectFieldStart("compared");
                fields(json, compared.get(), comparedStyles);
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return EntryJson.harmless(out + "\n");
    }

    private static void fields(JsonGenerator json, Patterns patterns, Styles styles) throws IOException {
        json.writeNumberField("rejections", patterns.cases().size());
        json.writeNumberField("checkIns", patterns.checkIns());
        json.writeNumberField("attempts", patterns.attempts());
        number(json, "medianHalfLifeDays", patterns.halfLives().median());
        number(json, "recoveredShare", patterns.recoveredShare());
        Summary errors = patterns.forecastErrors();
        json.writeObjectFieldStart("forecast");
        json.writeNumberField("pairs", errors.count());
        number(json, "meanError", errors.mean());
        json.writeEndObject();
        json.writeObjectFieldStart("byContext");
        for (Map.Entry<Context, Patterns> part : patterns.byContext().entrySet()) {
            context(json, part.getKey(), part.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("byMonth");
        for (Map.Entry<YearMonth, Integer> month : patterns.byMonth().entrySet()) {
            json.writeNumberField(month.getKey().toString(), month.getValue());
        }
        json.writeEndObject();
        counts(json, "responseStyles", words(styles.counts()));
        counts(json, "traps", patterns.trapCounts());
    }

    private static void context(JsonGenerator json, Context context, Patterns part) throws IOException {
        json.writeObjectFieldStart(context.word());
        json.writeNumberField("count", part.cases().size());
        number(json, "medianHurtBefore", part.hurtBefore().median());
        number(json, "medianHalfLifeDays", part.halfLives().median());
        number(json, "recoveredShare", part.recoveredShare());
        json.writeEndObject();
    }

    private static <N extends Named> Map<String, Integer> words(Map<N, Integer> counts) {
        Map<String, Integer> words = new TreeMap<>();
        counts.forEach((named, count) -> words.put(named.word(), count));
        return words;
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalDouble number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, Math.round(number.getAsDouble() * PRECISION) / PRECISION);
        } else {
            json.writeNullField(name);
        }
    }
}
