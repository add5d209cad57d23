package dev.onward.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.format.DatedMarkdown;
import dev.onward.format.Item;
import dev.onward.format.JsonImport;
import dev.onward.format.Malformed;
import dev.onward.format.Origin;
import dev.onward.journal.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;

/** A file from elsewhere: jrnl's and Day One's JSON, own lines, Markdown. Each item is an entry that holds, or refused alone. */
public final class ImportFuzz {
    private static final Origin ORIGIN = new Origin(ZoneId.of("Europe/Berlin"), Kind.REJECTION);

    private ImportFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        try {
            JsonImport.read(new ByteArrayInputStream(data), ORIGIN, ImportFuzz::holds);
        } catch (Malformed refused) {
            assertThat(refused.reason()).isNotBlank();
        }
        holds(DatedMarkdown.read("2026-11-23.md", data, ORIGIN));
    }

    private static void holds(Item item) {
        if (item instanceof Item.Refused refused) {
            assertThat(refused.reason()).isNotBlank();
            return;
        }
        try {
            EntryFuzz.holds(((Item.Read) item).entry());
        } catch (Malformed broken) {
            throw new AssertionError("what was imported cannot be read", broken);
        }
    }
}
