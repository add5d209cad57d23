package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.testing.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the packaged program no command's options are found out by reflection, at every start anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DescribedIT {
    @TempDir
    Path folder;

    static Stream<String> lines() {
        return Stream.concat(
                Stream.of("--help", "check-in --mood 6", "list", "search letter", "show"),
                CliTester.commands().stream().map(command -> command + " --help"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void no_annotation_is_read(String line) throws IOException {
        Path classes = folder.resolve("classes.txt");

        Packaged.onward(folder)
                .with("ONWARD_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes)
                .run(line.split(" ", -1));

        // Java makes a class of this kind, with a number behind, for each sort of annotation that is read
        assertThat(Files.readString(classes))
                .contains("dev.onward.cli.desk.Described")
                .doesNotContain("$Proxy", "AnnotationInvocationHandler");
    }
}
