package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years of another journal move in, out again, and into a third place: nothing is lost on the way. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForeignJournalsIT {
    /** Of each program; storing one takes some milliseconds, so 5,000 are for when there is time: -Dforeign=5000. */
    private static final int ENTRIES = Integer.getInteger("foreign", 300);

    private static final int LAST = ENTRIES - 1;

    @TempDir
    Path home;

    private Packaged onward;

    @BeforeEach
    void an_empty_home() {
        onward = Packaged.onward(home);
    }

    private String file(String name, String before, IntFunction<String> entry) throws IOException {
        String entries = IntStream.range(0, ENTRIES).mapToObj(entry).collect(Collectors.joining(",\n"));
        return Files.writeString(home.resolve(name), before + entries + "]}").toString();
    }

    private static String day(int i) {
        return String.format("20%02d-%02d-%02d", 10 + i % 16, 1 + i % 12, 1 + i % 28);
    }

    /** As jrnl 4 writes with {@code --format json}. */
    private static String jrnl(int i) {
        return String.format(
                "{\"title\":\"Ответ %d пришёл 😀.\",\"body\":\"Zeile eins\\n\\n@büro schrieb: \\\"nein\\\"\",\"date\":\"%s\","
                        + "\"time\":\"%02d:%02d\",\"tags\":[\"@büro\",\"@n%d\"],\"starred\":%b}",
                i, day(i), i % 24, i % 60, i % 7, i % 5 == 0);
    }

    /** As Day One writes in its JSON export. */
    private static String dayOne(int i) {
        return String.format(
                "{\"uuid\":\"%032X\",\"creationDate\":\"%sT%02d:%02d:00Z\",\"timeZone\":\"Asia\\/Tokyo\",\"starred\":%b,"
                        + "\"tags\":[\"断り\",\"t%d\"],\"text\":\"返事 %d は来なかった\\\\.\\n\\n![](dayone-moment:\\/\\/%032X)\","
                        + "\"photos\":[{\"identifier\":\"%032X\",\"type\":\"jpeg\",\"md5\":\"%032x\"}],"
                        + "\"weather\":{\"temperatureCelsius\":%d.5}}",
                i, day(i), i % 24, i % 60, i % 5 == 0, i % 7, i, i + 1, i + 1, i + 2, i % 30);
    }

    @Test
    void entries_of_each_move_in_and_out_and_in_again() throws IOException {
        String jrnl = file("jrnl.json", "{\"tags\":{\"@büro\":" + ENTRIES + "},\"entries\":[", ForeignJournalsIT::jrnl);
        String dayOne =
                file("Journal.json", "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[", ForeignJournalsIT::dayOne);

        assertThat(onward.run("import", jrnl).ok()).isEqualTo(ENTRIES + " entries stored\n");
        assertThat(onward.run("import", dayOne).ok()).isEqualTo(ENTRIES + " entries stored\n");
        assertThat(onward.run("import", dayOne).ok())
                .isEqualTo("0 entries stored, " + ENTRIES + " were here already\n");

        assertThat(onward.run("search", "--count", "\"返事 " + LAST + " は来なかった.\"")
                        .ok())
                .isEqualTo("1\n");
        assertThat(onward.run("search", "--count", "\"dayone-moment://\"").ok()).isEqualTo(ENTRIES + "\n");
        assertThat(onward.run("search", "--count", "\"Ответ 77 пришёл 😀.\"").ok())
                .isEqualTo("1\n");
        String exported = home.resolve("all.jsonl").toString();
        onward.run("export", "--output", exported).ok();
        assertThat(Files.readString(Path.of(exported)))
                .hasLineCount(2 * ENTRIES)
                .contains("\"tags\":[\"断り\",\"t3\"]", "\"starred\":true", "\"temperatureCelsius\":29.5");
        String third = home.resolve("third").toString();
        assertThat(onward.run("import", exported, "--journal", third).ok())
                .isEqualTo(2 * ENTRIES + " entries stored\n");
        onward.command("diff", "-r", home + "/.local/share/onward/entries", third + "/entries")
                .run()
                .ok();
    }
}
