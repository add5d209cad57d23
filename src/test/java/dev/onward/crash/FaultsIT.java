package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.crash.Faults.Effect;
import dev.onward.testing.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program under {@code strace}, which kills it at a system call or lets the call fail. {@code mvn -Pfaults verify}
 * does it 5,000 times, with {@code -Dfaults.seed=7} at other calls; the normal build does it less often.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 8, unit = TimeUnit.HOURS)
class FaultsIT {
    private static final int FAULTS = Integer.getInteger("faults", 56);
    private static final int SITTINGS = Integer.getInteger("sittings", 6);
    private static final long SEED = Long.getLong("faults.seed", 1);

    @TempDir
    Path work;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void needs() {
        Tool.needs("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true");
    }

    @Test
    void whatever_the_system_refuses_nothing_confirmed_is_lost_and_nothing_half_is_read() throws Exception {
        Faults faults = new Faults(work, SEED, told::add);
        faults.run(FAULTS);

        assertThat(faults.found()).isEmpty();
        int missed = faults.tally().getOrDefault(Faults.NOT_STRUCK, 0);
        assertThat(missed).as("a fault mostly strikes: %s", faults.tally()).isLessThan(FAULTS / 3);
    }

    @Test
    void an_edit_that_moves_an_entry_to_another_year_leaves_one_entry_wherever_it_is_killed() throws Exception {
        Faults faults = new Faults(work, SEED, told::add);
        faults.runEach("edit-year", Set.of("rename", "link", "unlink", "mkdir"), Effect.KILLS, "");

        assertThat(faults.found()).isEmpty();
        assertThat(faults.tally().get("killed")).isGreaterThan(3);
    }

    @Test
    void an_edit_that_moves_an_entry_leaves_its_words_as_they_were_when_no_file_can_be_named_any_more()
            throws Exception {
        Faults faults = new Faults(work, SEED, told::add);
        faults.runEach("edit-year", Set.of("rename"), Effect.GOES_ON_FAILING, "EIO");
        faults.runEach("edit-moment", Set.of("rename"), Effect.GOES_ON_FAILING, "ENOSPC");

        assertThat(faults.found()).isEmpty();
    }

    @Test
    void what_cannot_be_tidied_away_is_no_failure_of_what_was_stored() throws Exception {
        Faults faults = new Faults(work, SEED, told::add);
        faults.runEach("new", Set.of("unlink"), Effect.FAILS, "EIO");
        faults.runEach("edit", Set.of("unlink", "fcntl"), Effect.FAILS, "EACCES");

        assertThat(faults.found()).isEmpty();
    }

    @Test
    void whatever_the_system_refuses_a_sitting_keeps_every_answer() throws Exception {
        Tool.needs("script", "-qfec", "true", "/dev/null");
        SittingFaults faults = new SittingFaults(work, SEED);
        for (int i = 0; i < SITTINGS; i++) {
            told.add(faults.strike());
        }

        assertThat(told).hasSize(SITTINGS);
    }
}
