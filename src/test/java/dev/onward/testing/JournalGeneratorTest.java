package dev.onward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.testing.JournalGenerator.Amounts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JournalGeneratorTest {
    @TempDir
    Path home;

    @Test
    void a_journal_has_what_was_ordered_and_is_the_same_each_time() {
        List<Entry> entries = JournalGenerator.entries(new Amounts(160, 420, 0, 0));

        assertThat(entries).hasSize(580).isEqualTo(JournalGenerator.entries(new Amounts(160, 420, 0, 0)));
        assertThat(entries.stream().filter(entry -> entry.kind() == Kind.REJECTION))
                .hasSize(160);
        assertThat(entries.stream().map(Entry::id).distinct()).hasSize(580);
        assertThat(entries)
                .isSortedAccordingTo(
                        (one, other) -> OffsetDateTime.timeLineOrder().compare(one.at(), other.at()));
        assertThat(entries.stream().flatMap(entry -> entry.context().stream()).distinct())
                .containsExactlyInAnyOrder(Context.values());
    }

    @Test
    void what_points_to_a_rejection_comes_after_it() {
        List<Entry> entries = JournalGenerator.entries(Amounts.mixed(1000));

        assertThat(entries).hasSize(1000);
        assertThat(entries.stream().map(Entry::kind).distinct()).containsExactlyInAnyOrder(Kind.values());
        Set<EntryId> seen = entries.stream()
                .filter(entry -> entry.kind() == Kind.REJECTION)
                .map(Entry::id)
                .collect(Collectors.toSet());
        assertThat(entries.stream().flatMap(entry -> entry.about().stream())).allMatch(seen::contains);
        assertThat(entries.get(entries.size() - 1).at()).isBeforeOrEqualTo(JournalGenerator.END.plusMinutes(1));
    }

    @Test
    void its_files_are_entries() throws IOException {
        JournalGenerator.main(new String[] {home.toString(), "200"});

        assertThat(EntrySchema.assertAllValid(home)).isEqualTo(200);
    }
}
