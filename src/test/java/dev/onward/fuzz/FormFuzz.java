package dev.onward.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.format.EntryForm;
import dev.onward.format.Malformed;
import dev.onward.journal.Entry;
import dev.onward.journal.StoredEntry;
import dev.onward.testing.Entries;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** What came back from an editor: refused with a reason, or an entry with the same id that reads the same again. */
public final class FormFuzz {
    private static final StoredEntry STORED = new StoredEntry(Entries.odd(new Random(4)), "place", "0123456789abcdef");

    private FormFuzz() {}

    /** The form that is to be changed. */
    static String form() {
        return EntryForm.write(STORED);
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Entry entry = EntryForm.read(new String(data, StandardCharsets.UTF_8), STORED);
            assertThat(entry.id()).isEqualTo(STORED.entry().id());
            EntryFuzz.holds(entry);
        } catch (Malformed refused) {
            assertThat(refused.reason()).isNotBlank();
        }
    }
}
