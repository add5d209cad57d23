package dev.onward.benchmark;

import dev.onward.insight.patterns.Past;
import dev.onward.insight.patterns.Patterns;
import dev.onward.journal.Facts;
import dev.onward.journal.Selection;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The statistics of a whole journal. */
@State(Scope.Benchmark)
public class PatternsBenchmark extends AsTheLauncherStartsIt {
    private List<Facts> facts;
    private Patterns patterns;

    /** Looks at the journal. */
    @Setup
    public void look(GeneratedJournal journal) {
        facts = journal.overview().facts();
        patterns = new Past(facts).patterns(Selection.ALL);
    }

    /** What came after each rejection, and how it went. */
    @Benchmark
    public Patterns recoveries() {
        return new Past(facts).patterns(Selection.ALL);
    }

    /** Counts, medians and shares. */
    @Benchmark
    public void figures(Blackhole sink) {
        sink.consume(patterns.halfLives());
        sink.consume(patterns.recoveries());
        sink.consume(patterns.nextTries());
        sink.consume(patterns.recoveredShare());
        sink.consume(patterns.byMonth());
        sink.consume(patterns.byHour());
        sink.consume(patterns.byWeekday());
        sink.consume(patterns.trapCounts());
    }
}
