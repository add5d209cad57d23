package dev.onward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds entries against {@code docs/entry.schema.json} with a validator that is not ours. */
public final class EntrySchema {
    private static final JsonSchema SCHEMA = load();

    private EntrySchema() {}

    /** What the schema says against the text; empty when it is an entry. */
    public static Set<ValidationMessage> faults(String json) {
        return SCHEMA.validate(
                json, InputFormat.JSON, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    /** Fails when the text is no entry. */
    public static void assertValid(String json) {
        assertThat(faults(json)).as(json).isEmpty();
    }

    /** Fails when a file of the journal's entries is none; returns how many there are. */
    public static int assertAllValid(Path journal) {
        return assertAllValid(journal, file -> true);
    }

    /** Fails when one of the wanted files of the journal's entries is none; returns how many there are. */
    public static int assertAllValid(Path journal, Predicate<Path> wanted) {
        Path entries = journal.resolve("entries");
        if (!Files.exists(entries)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(entries)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(EntrySchema::isEntry)
                    .filter(wanted)
                    .toList();
            for (Path file : found) {
                assertValid(Files.readString(file));
            }
            return found.size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a killed process left beside its place is no entry, and no reader takes it for one. */
    private static boolean isEntry(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private static JsonSchema load() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("docs/entry.schema.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
