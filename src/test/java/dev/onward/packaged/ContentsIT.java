package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the installation, and in the tar file of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContentsIT {
    /** Below it, start-up archives leave a class out. */
    private static final int JAVA_6 = 50;

    @TempDir
    Path folder;

    @Test
    void every_class_can_be_in_the_archive() throws IOException {
        List<String> old = new ArrayList<>();
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    if (entry.getName().endsWith(".class") && version(file, entry) < JAVA_6) {
                        old.add(jar.getFileName() + ": " + entry.getName());
                    }
                }
            }
        }

        assertThat(old).isEmpty();
    }

    @Test
    void nothing_that_only_builds_or_tests_is_shipped() throws IOException {
        assertThat(jars())
                .extracting(jar -> jar.getFileName().toString().replaceAll("-?[0-9.]*\\.jar$", ""))
                .contains("onward", "picocli", "jline-reader", "jline-terminal-jni", "jackson-core")
                .noneMatch(name -> name.matches("asm|junit.*|assertj.*|archunit.*|jspecify|json-schema.*"));
    }

    @Test
    void native_libraries_are_not_there_twice_and_not_for_other_systems() throws IOException {
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(Collections.list(file.entries()))
                        .as(jar.toString())
                        .noneMatch(entry -> entry.getName().startsWith("ai/onnxruntime/native/"));
            }
        }
    }

    @Test
    void the_embedding_model_and_what_runs_it_are_there() {
        assertThat(Packaged.onward(folder)
                        .reading("They sent two lines. Nobody will ever hire me.\n")
                        .run("reflect", "--json", "-")
                        .ok())
                .contains("\"quote\":\"Nobody will ever hire me.\"");
    }

    @Test
    void a_missing_model_is_named_and_the_plainest_traps_are_still_read() throws IOException {
        Path copy = Folders.copy(Packaged.INSTALLATION, folder.resolve("copy"));
        Files.delete(copy.resolve("lib/model/bge-small-en-v1.5-q.onnx"));

        Packaged.Result result = Packaged.onward(folder)
                .at(copy.resolve("bin/onward"))
                .reading("I'm such a loser, they must all be thinking.")
                .run("reflect", "--json", "-");

        assertThat(result.err()).contains(copy + "/lib/model is missing or broken");
        assertThat(result.out()).contains("\"verdict\":");
    }

    @Test
    void a_plain_package_says_what_it_lacks_and_is_sound() throws IOException {
        Path copy = Folders.copy(Packaged.INSTALLATION, folder.resolve("copy"));
        Files.delete(copy.resolve("lib/model/bge-small-en-v1.5-q.onnx"));
        Files.delete(copy.resolve("lib/model/bert-vocabulary-en.txt"));
        Files.createFile(copy.resolve("lib/model/left-out"));
        Packaged plain = Packaged.onward(folder).at(copy.resolve("bin/onward"));

        Packaged.Result read =
                plain.reading("I'm such a loser, they must all be thinking.").run("reflect", "--json", "-");

        assertThat(read.err())
                .isEqualTo(
                        "onward: this is the plain Onward, without the model that reads meaning; cues and words alone"
                                + " are looked at\n");
        assertThat(read.out()).contains("\"verdict\":");
        assertThat(plain.run("doctor").ok()).contains("this is the plain Onward");
    }

    @Test
    void licenses_are_there() {
        assertThat(Packaged.INSTALLATION.resolve("LICENSE")).content().contains("Apache License");
        assertThat(Packaged.INSTALLATION.resolve("NOTICE"))
                .content()
                .contains("picocli 4.7.7")
                .contains("Redistributions in binary form must reproduce");
    }

    @Test
    void the_tar_file_is_the_installation_without_what_fits_this_place_only() throws IOException {
        Path tar = Packaged.INSTALLATION.resolveSibling("onward-0.1.0.tar.gz");
        Packaged onward = Packaged.onward(folder);

        onward.command("/bin/sh", "-c", "tar xzf '" + tar + "'").run().ok();

        Path unpacked = folder.resolve("onward-0.1.0");
        assertThat(withoutLibraries(unpacked))
                .isEqualTo(withoutLibraries(Packaged.INSTALLATION).stream()
                        .filter(name -> !name.matches("lib/(onward\\.(jsa|aot)|archive-made-for)"))
                        .toList());
        assertThat(onward.at(Packaged.program(unpacked)).run("--version").ok()).isEqualTo("onward 0.1.0\n");
    }

    @Test
    void the_tar_file_has_the_libraries_of_every_system_and_the_installation_those_of_this_one() throws IOException {
        Path tar = Packaged.INSTALLATION.resolveSibling("onward-0.1.0.tar.gz");
        Packaged.onward(folder)
                .command("/bin/sh", "-c", "tar xzf '" + tar + "'")
                .run()
                .ok();
        String onnxRuntime = "lib/native/ai/onnxruntime/native";

        assertThat(folder.resolve("onward-0.1.0").resolve(onnxRuntime).toFile().list())
                .containsExactlyInAnyOrder("linux-x64", "linux-aarch64", "osx-x64", "osx-aarch64");
        assertThat(Packaged.INSTALLATION.resolve(onnxRuntime).toFile().list()).hasSize(1);
    }

    private static List<String> withoutLibraries(Path installation) throws IOException {
        return Folders.below(installation).stream()
                .filter(name -> !name.startsWith("lib/native"))
                .toList();
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(Packaged.INSTALLATION.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static int version(JarFile jar, JarEntry entry) throws IOException {
        try (DataInputStream bytes = new DataInputStream(jar.getInputStream(entry))) {
            bytes.readInt();
            bytes.readUnsignedShort();
            return bytes.readUnsignedShort();
        }
    }
}
