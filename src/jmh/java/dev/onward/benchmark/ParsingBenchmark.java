package dev.onward.benchmark;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.journal.Entry;
import dev.onward.journal.Overview;
import dev.onward.testing.JournalGenerator;
import dev.onward.testing.JournalGenerator.Amounts;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From bytes to an entry and back, and the look at a whole journal through its index. */
@State(Scope.Benchmark)
public class ParsingBenchmark extends AsTheLauncherStartsIt {
    private Entry rejection;
    private byte[] bytes;

    /** A rejection with everything said in it. */
    @Setup
    public void write() {
        rejection = JournalGenerator.entries(new Amounts(1, 0, 0, 0)).get(0);
        bytes = EntryJson.write(rejection).getBytes(StandardCharsets.UTF_8);
    }

    /** One file. */
    @Benchmark
    public Entry readAnEntry() throws Malformed {
        return EntryJson.read(bytes);
    }

    /** One file's text. */
    @Benchmark
    public String writeAnEntry() {
        return EntryJson.write(rejection);
    }

    /** The folder looked at, and what the index says of it. */
    @Benchmark
    public Overview lookAtTheJournal(GeneratedJournal journal) {
        return journal.overview();
    }
}
