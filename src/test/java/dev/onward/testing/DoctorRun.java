package dev.onward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code onward doctor --json} said.
 *
 * @param code the exit code
 * @param json what it printed
 */
public record DoctorRun(int code, JsonNode json) {
    /** Runs it with these options. */
    public static DoctorRun of(CliTester onward, String... options) {
        String[] args =
                Stream.concat(Stream.of("doctor", "--json"), Stream.of(options)).toArray(String[]::new);
        CliTester.Run run = onward.run(args);
        assertThat(run.err()).as(run.toString()).isEmpty();
        try {
            JsonNode json = new ObjectMapper().readTree(run.out());
            assertThat(json.get("well").asBoolean()).isEqualTo(run.code() == 0);
            return new DoctorRun(run.code(), json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** State and sentence of a check. */
    public String check(String name) {
        JsonNode check = node("checks", name);
        return check.get("state").asText() + ": " + check.get("says").asText();
    }

    /** The names of the checks that are wrong. */
    public List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        json.get("checks").forEach(check -> {
            if (check.get("state").asText().equals("wrong")) {
                wrong.add(check.get("check").asText());
            }
        });
        return wrong;
    }

    /** The files of a check, a line each: the last part of the path, and what is said of it. */
    public List<String> files(String name) {
        return files(node("checks", name));
    }

    /** The files that were repaired under that name. */
    public List<String> repaired(String name) {
        return files(node("repaired", name));
    }

    private static List<String> files(JsonNode check) {
        List<String> files = new ArrayList<>();
        check.get("files").forEach(file -> {
            String path = file.get("path").asText();
            files.add(path.substring(path.lastIndexOf('/') + 1) + ": "
                    + file.get("says").asText());
        });
        return files;
    }

    private JsonNode node(String list, String name) {
        for (JsonNode check : json.get(list)) {
            if (check.get("check").asText().equals(name)) {
                return check;
            }
        }
        throw new AssertionError("nothing is said of " + name + " in " + json);
    }
}
