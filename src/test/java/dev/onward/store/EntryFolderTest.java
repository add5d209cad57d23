package dev.onward.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.format.EntryJson;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.testing.Entries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryFolderTest {
    @TempDir
    Path journal;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/2026-11-23T091502-rejection-aaaa.json",
                "2019/2026-11-23T091502-rejection-aaaa.json",
                "2019/2019-01-01T091502-rejection-aaaa.id-2026-11-23.json",
                "2019/2026-11-23T091502-rejection-aaaa.sync-conflict-20261124.json",
                "2019/a-hard-monday.json",
            })
    void an_id_is_taken_wherever_its_file_was_moved_by_hand(String file) throws IOException {
        write(file, "2026-11-23-aaaa");

        assertThat(new EntryFolder(journal).has(new EntryId("2026-11-23-aaaa"))).isTrue();
        assertThat(new EntryFolder(journal).has(new EntryId("2026-11-23-bbbb"))).isFalse();
        assertThat(new EntryFolder(journal).has(new EntryId("2026-11-22-aaaa"))).isFalse();
    }

    @Test
    void a_new_sitting_does_not_take_the_id_of_an_entry_that_was_moved_to_another_year() throws IOException {
        write("2019/2026-11-23T091502-rejection-aaaa.json", "2026-11-23-aaaa");
        List<String> ids = new ArrayList<>(List.of("aaaa", "bbbb"));
        FileDrafts drafts = new FileDrafts(journal, List.of(), () -> ids.remove(0));

        assertThat(drafts.begin(Kind.REJECTION, OffsetDateTime.parse("2026-11-23T10:00:00+01:00"))
                        .id())
                .isEqualTo(new EntryId("2026-11-23-bbbb"));
    }

    private void write(String file, String id) throws IOException {
        Path path = journal.resolve("entries").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, EntryJson.write(Entries.rejection(id, "2026-11-23T09:15:02+01:00", "They said no.")));
    }
}
