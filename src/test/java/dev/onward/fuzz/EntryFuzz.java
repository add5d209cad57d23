package dev.onward.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.format.EntryCsv;
import dev.onward.format.EntryForm;
import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.Harmful;
import dev.onward.journal.StoredEntry;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import dev.onward.view.entries.EntryMarkdown;
import dev.onward.view.entries.EntryRow;
import dev.onward.view.entries.EntryText;
import java.nio.charset.StandardCharsets;

/** An entry's file: it is refused with a reason, or says the same written again, in each form and on the screen. */
public final class EntryFuzz {
    private static final Page PAGE = new Page(40, new Theme(false, true), String::length);

    private EntryFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            holds(EntryJson.read(data));
        } catch (Malformed refused) {
            assertThat(refused.reason()).isNotBlank();
        }
        try {
            Draft draft = EntryJson.readDraft(data);
            assertThat(EntryJson.readDraft(bytes(EntryJson.write(draft)))).isEqualTo(draft);
        } catch (Malformed refused) {
            assertThat(refused.reason()).isNotBlank();
        }
    }

    /** What must hold for every entry that was read. */
    static void holds(Entry entry) throws Malformed {
        String written = EntryJson.write(entry);
        assertThat(EntryJson.read(bytes(written))).isEqualTo(entry);
        assertThat(EntryJson.read(bytes(EntryJson.line(entry)))).isEqualTo(entry);
        assertThat(Harmful.isIn(written.replace("\n", ""))).isFalse();
        StoredEntry stored = new StoredEntry(entry, "place", "0123456789abcdef");
        assertThat(EntryForm.read(EntryForm.write(stored), stored)).isEqualTo(entry);
        EntryText.of(entry, PAGE).forEach(EntryFuzz::isSafe);
        isSafe(EntryRow.of(entry, PAGE));
        EntryMarkdown.of(entry).forEach(EntryFuzz::isSafe);
        assertThat(EntryCsv.row(entry)).isNotEmpty();
        isSafe(EntryForm.write(stored).replace("\n", "").replace("\t", ""));
    }

    private static void isSafe(String line) {
        assertThat(Harmful.isIn(line))
                .as("something in it moves the cursor or hides text")
                .isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
