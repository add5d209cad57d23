package dev.onward.benchmark;

import dev.onward.care.CareLevel;
import dev.onward.care.CareReader;
import dev.onward.embed.OnnxEmbedder;
import dev.onward.insight.Insight;
import dev.onward.insight.TextReader;
import dev.onward.journal.Problem;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is read from a few sentences: traps with the embedding model, by cues alone, and the care level. */
@State(Scope.Benchmark)
public class TrapsBenchmark extends AsTheLauncherStartsIt {
    private static final String TEXT = "They sent two lines and no name. I did everything they asked for. "
            + "Nobody will ever hire me, and my friends must think I am a failure.";

    private TextReader withModel;
    private TextReader byCues;
    private CareReader care;

    /** Loads what reads. */
    @Setup
    public void open() {
        withModel = TextReader.with(OnnxEmbedder.open(Path.of("target/model")));
        byCues = TextReader.withoutModel(Problem.solvable("left out"));
        care = CareReader.own();
    }

    /** As {@code reflect} does. */
    @Benchmark
    public Insight trapsWithTheModel() {
        return withModel.read(TEXT);
    }

    /** As the plain package does. */
    @Benchmark
    public Insight trapsByCues() {
        return byCues.read(TEXT);
    }

    /** As every sitting does. */
    @Benchmark
    public CareLevel careLevel() {
        return care.level(TEXT);
    }
}
