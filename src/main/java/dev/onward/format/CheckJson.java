package dev.onward.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.onward.journal.Check;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What was looked at in the journal and its set-up, as JSON. */
public final class CheckJson {
    private CheckJson() {}

    /**
     * One line, without its end:
     * {@code {"well":false,"repaired":[…],"checks":[{"check":…,"state":"wrong","says":…,"hint":…,"files":[{"path":…,"says":…}]}]}}.
     *
     * @param repaired what was repaired before
     * @param checks how everything is now
     */
    public static String line(List<Check> repaired, List<Check> checks) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = EntryJson.FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeBooleanField("well", checks.stream().noneMatch(check -> check.state() == Check.State.WRONG));
            write("repaired", repaired, json);
            write("checks", checks, json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return EntryJson.harmless(out.toString());
    }

    private static void write(String name, List<Check> checks, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Check check : checks) {
            json.writeStartObject();
            json.writeStringField("check", check.name());
            json.writeStringField("state", check.state().word());
            json.writeStringField("says", check.says());
            if (check.hint().isPresent()) {
                json.writeStringField("hint", check.hint().get());
            }
            json.writeArrayFieldStart("files");
            for (Check.Spot spot : check.spots()) {
                json.writeStartObject();
                json.writeStringField("path", spot.path());
                json.writeStringField("says", spot.says());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
