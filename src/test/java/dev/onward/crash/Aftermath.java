package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import dev.onward.testing.DoctorRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What must be true after a command was struck: nothing that was there is lost, nothing is half, what it said is so, and the
 * next command works as if nothing had been.
 *
 * @param scene what was done
 * @param before what the journal said before
 * @param after what it says when nothing fails
 * @param known the ids that were there before
 */
record Aftermath(Scene scene, JournalState before, JournalState after, Set<String> known) {
    private static final Set<String> NEVER_WRONG =
            Set.of("journal", "permissions", "entries", "ids", "about", "clock", "places", "drafts", "trash", "cache");

    /**
     * How the struck run ended.
     *
     * @param code its exit code
     * @param out standard output
     * @param err standard error
     * @param lasting whether from the struck call on each call of its name failed
     */
    record Ended(int code, String out, String err, boolean lasting) {}

    /** Looks at the files. */
    JournalState looked(Path home, Ended ended) throws IOException {
        JournalState now = JournalState.of(home, known);
        before.entries()
                .keySet()
                .forEach(entry -> assertThat(now.entries().containsKey(entry)
                                || now.trashed().containsKey(entry))
                        .as("it is there still: %s", entry)
                        .isTrue());
        if (ended.code() == 0) {
            assertThat(now.entries()).as("done, as told").isEqualTo(after.entries());
        } else if (isIn(before.entries(), after.entries())) {
            assertThat(isIn(before.entries(), now.entries()) && isIn(now.entries(), after.entries()))
                    .as("nothing else: %s", now.entries().keySet())
                    .isTrue();
        } else {
            assertThat(now.entries()).as("old or new").isIn(before.entries(), after.entries());
        }
        if (!ended.out().isBlank() && !isIn(after.entries(), before.entries())) {
            assertThat(now.entries()).as("told on standard output").isEqualTo(after.entries());
        }
        return now;
    }

    private static boolean isIn(TreeMap<String, Integer> some, TreeMap<String, Integer> all) {
        return some.entrySet().stream().allMatch(one -> all.getOrDefault(one.getKey(), 0) >= one.getValue());
    }

    /** Of a command that was not killed: its code and its words. */
    void told(JournalState now, Ended ended) {
        assertThat(ended.code()).as("%s", ended).isIn(0, 1, 4);
        assertThat(ended.err()).doesNotContain(Scene.WORD);
        if (ended.code() != 0) {
            assertThat(ended.err()).startsWith("onward: ");
            if (ended.err().contains("cannot write") && !ended.err().contains("no other place could be written")) {
                String last = scene.input().lines().reduce("", (one, other) -> other);
                assertThat(last.isEmpty()
                                || now.drafts().stream().anyMatch(draft -> draft.contains(last))
                                || now.entries().keySet().stream().anyMatch(entry -> entry.contains(last)))
                        .as("the words are kept somewhere: %s", ended)
                        .isTrue();
            }
        }
    }

    /**
     * A command that says it failed did not do it. But when the folder could not be forced to the disk nobody knows whether
     * what was done will last; then it is right to say so. Nor does anybody know what a file would have held that could not be
     * read to its end.
     */
    void notInVain(JournalState now, Ended ended, String fault) {
        boolean isForcing = fault.contains("fsync") || fault.contains("openat");
        boolean mayBeMore = fault.contains("name=read");
        if (ended.code() != 0 && !isForcing && !mayBeMore && !before.entries().equals(after.entries())) {
            assertThat(now.entries()).as("it was not done").isNotEqualTo(after.entries());
        }
    }

    /** What comes next: the journal is sound, and can be read, searched and written. */
    void goesOn(Path home, JournalState now, Ended ended) {
        CliTester onward = new CliTester(home).at("2026-12-24T12:00:00Z").ids("a001");
        assertThat(DoctorRun.of(onward).wrong()).as("the doctor").doesNotContainAnyElementsOf(sound(ended));
        onward.run("config", "list").ok();
        assertThat(found(onward)).isEqualTo(count(now.entries()));
        assertThat(onward.run("new", "--no-input", "--answer=story=And on, a " + Scene.WORD)
                        .out())
                .isEqualTo("2026-12-24-a001\n");
        assertThat(found(onward)).isEqualTo(count(now.entries()) + 1);
        assertThat(DoctorRun.of(onward, "--repair").wrong())
                .as("the repaired")
                .doesNotContainAnyElementsOf(NEVER_WRONG);
        onward.run("list", "--json").ok();
        assertThat(found(onward)).isEqualTo(count(now.entries()) + 1);
    }

    /**
     * A name that does not fit any more is what a kill may leave, and what is repaired; and so may calls that go on failing,
     * for then a new name cannot be taken back. What the entry says is as it was.
     */
    private static Set<String> sound(Ended ended) {
        Set<String> sound = new HashSet<>(NEVER_WRONG);
        if (ended.code() == Faults.KILLED || (ended.lasting() && ended.code() != 0)) {
            sound.remove("places");
        }
        return sound;
    }

    private static long found(CliTester onward) {
        return Long.parseLong(onward.run("search", "--count", Scene.WORD).out().strip());
    }

    private static long count(Map<String, Integer> entries) {
        return entries.entrySet().stream()
                .mapToLong(entry -> entry.getValue()
                        * entry.getKey()
                                .lines()
                                .filter(line -> line.contains(Scene.WORD))
                                .count())
                .sum();
    }
}
