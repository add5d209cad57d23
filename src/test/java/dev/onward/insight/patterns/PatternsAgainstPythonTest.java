package dev.onward.insight.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.Selection;
import dev.onward.testing.PatternJournal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every statistic against {@code src/test/python/patterns.py}, which shares no code with Onward. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternsAgainstPythonTest {
    private static final double NONE = -999;

    @TempDir
    Path journal;

    private final Map<String, Double> ours = new TreeMap<>();

    @Test
    void every_statistic_is_what_another_program_finds() throws Exception {
        List<Entry> entries = PatternJournal.entries();
        Files.createDirectories(journal.resolve("entries/2026"));
        for (Entry entry : entries) {
            Files.writeString(journal.resolve("entries/2026/" + entry.id() + ".json"), EntryJson.write(entry));
        }

        Map<String, Double> theirs = python();

        tell(new Past(entries.stream().map(Facts::of).sorted(Facts::inTime).toList()).patterns(Selection.ALL));
        assertThat(ours.keySet()).isEqualTo(theirs.keySet()).hasSizeGreaterThan(300);
        ours.forEach((name, value) -> assertThat(value).as(name).isCloseTo(theirs.get(name), within(1e-9)));
    }

    private void tell(Patterns patterns) {
        ours.put("rejections", (double) patterns.cases().size());
        ours.put("checkIns", (double) patterns.checkIns());
        ours.put("attempts", (double) patterns.attempts());
        tell("all", patterns);
        patterns.byContext().forEach((context, part) -> tell("context." + context.word(), part));
        tell("recovered", patterns.recoveries());
        tell("forecast", patterns.forecastErrors());
        tell("expected", patterns.expected());
        tell("came", patterns.came());
        ours.put("uneven.day", new Evenness(patterns.byPartOfDay()).chiSquare());
        ours.put("uneven.week", new Evenness(patterns.byWeekday()).chiSquare());
        tell("nextTry", patterns.nextTries());
        tell("drop.rejection", patterns.drops(Kind.REJECTION));
        tell("drop.reality-test", patterns.drops(Kind.REALITY_TEST));
        tell("drop.recall", patterns.drops(Kind.RECALL));
        patterns.byMonth().forEach((month, count) -> ours.put("month." + month, (double) count));
        tell("hour", patterns.byHour(), 0);
        tell("weekday", patterns.byWeekday(), 1);
        tell("hurt.before", patterns.hurtBefore().counts(), 0);
        tell("hurt.after", patterns.hurtAfter().counts(), 0);
        tell("hurt.last", patterns.hurtLast().counts(), 0);
        tell("half", patterns.untilHalf());
        tell("survival", patterns.untilRecovered());
        patterns.byContext().forEach((context, part) -> {
            tell("half." + context.word(), part.untilHalf());
            tell("survival." + context.word(), part.untilRecovered());
        });
        patterns.tries().forEach(entry -> ours.merge("tries." + YearMonth.from(entry.at()), 1.0, Double::sum));
        shares(patterns);
        patterns.trapCounts().forEach((trap, count) -> ours.put("trap." + trap, (double) count));
    }

    private void shares(Patterns patterns) {
        Shares shares = Shares.of(
                patterns.traps().stream()
                        .map(seen ->
                                new Shares.One(seen.entry().at(), seen.trap().trap()))
                        .toList(),
                8);
        assertThat(shares.isByYear()).isFalse();
        for (Shares.Time time : shares.times()) {
            patterns.trapCounts()
                    .keySet()
                    .forEach(trap -> time.share(trap)
                            .ifPresent(share ->
                                    ours.put("share." + time.year() + "." + time.quarter() + "." + trap, share)));
        }
    }

    private void tell(String name, Patterns part) {
        ours.put(name + ".count", (double) part.cases().size());
        put(name + ".medianHurtBefore", part.hurtBefore().median());
        put(name + ".medianHalfLifeDays", part.halfLives().median());
        put(name + ".recoveredShare", part.recoveredShare());
    }

    private void tell(String name, Summary summary) {
        ours.put(name + ".count", (double) summary.count());
        put(name + ".median", summary.median());
        put(name + ".mean", summary.mean());
    }

    private void tell(String name, List<Integer> counts, int first) {
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                ours.put(name + "." + (first + i), (double) counts.get(i));
            }
        }
    }

    private void tell(String name, Survival survival) {
        survival.steps()
                .forEach(step -> ours.put(String.format(Locale.ROOT, "%s.%.6f", name, step.days()), step.share()));
        put(name + ".median", survival.median());
        ours.put(name + ".happened", (double) survival.happened());
        ours.put(name + ".notYet", (double) survival.notYet());
    }

    private void put(String name, OptionalDouble value) {
        ours.put(name, value.orElse(NONE));
    }

    private Map<String, Double> python() throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder("python3", "src/test/python/patterns.py", journal.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            assumeTrue(System.getenv("ONWARD_CI") != null, "python3 is not there");
            throw missing;
        }
        String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(out).isZero();
        Map<String, Double> theirs = new TreeMap<>();
        out.lines().forEach(line -> {
            String value = line.substring(line.indexOf(' ') + 1);
            theirs.put(line.substring(0, line.indexOf(' ')), value.equals("none") ? NONE : Double.parseDouble(value));
        });
        return theirs;
    }
}
