package dev.onward.store.checkup;

import dev.onward.journal.Check;
import dev.onward.journal.Check.Spot;
import java.util.ArrayList;
import java.util.List;

/** Says what a repair did. */
final class Repairs {
    private Repairs() {}

    /** What was done to some files, and what failed at others; nothing when there was nothing to do. */
    static List<Check> told(String name, List<Spot> done, String what, List<Spot> failed) {
        List<Check> told = new ArrayList<>();
        if (!done.isEmpty()) {
            told.add(Check.ok(name, Amount.of(done.size(), "thing was", "things were") + what)
                    .at(done));
        }
        if (!failed.isEmpty()) {
            told.add(Check.wrong(name, Amount.of(failed.size(), "thing was not", "things were not") + what)
                    .at(failed));
        }
        return told;
    }
}
