package dev.onward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.onward.testing.Tmux;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No word of the journal stands outside the journal, its drafts, its trash and its cache: a word that stands nowhere else goes
 * in by every door, and is looked for in all that the program wrote, said and sent, and in what it let others see.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanaryIT {
    @TempDir
    Path folder;

    private final Canary canary = new Canary();
    private final Map<String, String> environment = new TreeMap<>();
    private Path inputs;
    private Path words;
    private Path exports;
    private Path work;
    private Packaged onward;

    @BeforeEach
    void a_world_of_its_own() throws IOException {
        inputs = Files.createDirectory(folder.resolve("inputs"));
        exports = Files.createDirectory(folder.resolve("exports"));
        work = Files.createDirectory(folder.resolve("work"));
        words = Files.writeString(inputs.resolve("words"), sentence() + "\n");
        for (String name : List.of("DATA", "CACHE", "CONFIG", "STATE")) {
            environment.put("XDG_" + name + "_HOME", home(name));
        }
        environment.put("XDG_RUNTIME_DIR", home("runtime"));
        environment.put("TMPDIR", Files.createDirectory(folder.resolve("tmp")).toString());
        // an editor that leaves what editors leave beside a file
        Path editor = Folders.script(
                inputs.resolve("editor"),
                "cp \"$1\" \"$1~\"; cp \"$1\" \"${1%/*}/.${1##*/}.swp\"; cat '" + words + "' >>\"$1\"\n");
        environment.put("EDITOR", editor.toString());
        // the most careless umask there is
        onward = Packaged.onward(Files.createDirectory(folder.resolve("home")))
                .in(work)
                .command(
                        "/bin/sh",
                        "-c",
                        "umask 000; exec \"$0\" \"$@\"",
                        Packaged.program(Packaged.INSTALLATION).toString());
        environment.forEach((name, value) -> onward = onward.with(name, value));
    }

    @AfterEach
    void stop() {
        canary.close();
    }

    private String home(String name) {
        return folder.resolve("xdg").resolve(name).toString();
    }

    private String sentence() {
        return "Nobody will ever print me, said " + canary.word() + ".";
    }

    private Path data() {
        return Path.of(home("DATA")).resolve("onward");
    }

    /** Runs a command that has no reason to say the word. */
    private String silently(Packaged how, String... command) {
        Packaged.Result result = how.run(command);
        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.out() + result.err()).doesNotContain(canary.word());
        return result.out();
    }

    private Packaged told() {
        return onward.reading(sentence());
    }

    private void scripted() {
        silently(
                told(),
                "new",
                "--no-input",
                "--hurt=8",
                "--context=creative",
                "--answer=what-happened=-",
                "--received=@" + words,
                "--at=3 days ago");
        silently(told(), "check-in", "--about=last", "--hurt=5", "--note=-", "--led-to=@" + words);
        silently(told(), "reality-test", "last", "--no-input", "--belief=80", "--answer=conclusion=-");
        silently(told(), "patterns", "--no-input", "--answer=healthier=-");
        silently(told(), "recall", "--no-input", "--answer=next-risk=-");
        silently(told(), "recall", "-", "--json");
        silently(onward, "patterns", "--json");
        silently(onward, "patterns", "--csv");
        silently(onward, "patterns", "--section=styles");
        String form = onward.run("edit", "--print").ok();
        String id = silently(onward.reading(form.replace("mood:", "mood: 3") + "\n"), "edit", "--from=-");
        silently(onward, "delete", "--yes", id.strip());
    }

    private void readAloud() {
        for (String[] command : new String[][] {
            {"reflect", "-"},
            {"reflect", "--debug", "--lines"},
            {"reflect", words.toString()},
            {"search", "-"},
            {"list"},
            {"show"},
            {"export"},
            {"export", "--cv"}
        }) {
            Packaged.Result result = onward.reading(canary.word() + "\n").run(command);
            assertThat(result.code()).as(result.toString()).isZero();
            assertThat(result.err()).doesNotContain(canary.word());
        }
    }

    private void exported() {
        for (String file : List.of("all.jsonl", "all.csv", "all.html", "all.md")) {
            silently(onward, "export", "--output", exports.resolve(file).toString());
        }
        silently(
                onward,
                "patterns",
                "--with-words",
                "--html",
                exports.resolve("page.html").toString());
        silently(onward, "export", "--folder", exports.resolve("folder").toString());
        silently(onward.reading("{\"title\":\"" + sentence() + "\"}"), "--version");
    }

    private void mistaken() {
        for (String[] command : new String[][] {
            {"new", "--from=-"},
            {"new", "--answer=no-such-key=-"},
            {"edit", "--from=-"},
            {"import", "-"},
            {"import", "--dry-run", words.toString()},
            {"new", "--no-input", "--answer=story=-", "--journal=/proc/nowhere"}
        }) {
            Packaged.Result result = told().run(command);
            assertThat(result.code()).as(result.toString()).isNotZero();
            assertThat(result.out() + result.err()).doesNotContain(canary.word());
        }
    }

    /** The archive is made by a process of its own, which must know nothing of what is going on. */
    private void archived() throws Exception {
        Path copy = Folders.copy(Packaged.INSTALLATION, folder.resolve("copy"));
        Files.deleteIfExists(copy.resolve("lib/archive-made-for"));
        silently(
                told().command(Packaged.program(copy).toString()).without("ONWARD_NO_ARCHIVE"),
                "check-in",
                "--note=-",
                "--mood=4");
        Path start = Path.of(home("CACHE")).resolve("onward/start");
        Folders.await("the archive", () -> stamps(start) > 0);
        assertThat(canary.in(start, copy)).isEmpty();
    }

    private static long stamps(Path start) {
        try {
            return Canary.files(start).stream()
                    .filter(file -> file.endsWith("stamp"))
                    .count();
        } catch (IOException none) {
            return 0;
        }
    }

    private void typed() {
        try (Tmux tmux = new Tmux(folder.resolve("home"), environment)) {
            tmux.run("cd '" + work + "'; umask 000; " + Tmux.onward() + " new").waitFor("Go on with it? (y/N)");
            tmux.press("Enter").waitFor("Which part of your life");
            tmux.type("creative").press("Enter").waitFor("hurt right now?");
            tmux.type("7").press("Enter").waitFor("What happened?");
            tmux.type(canary.word()).press("M-e").waitFor(canary.word() + "\n  Nobody");
            tmux.press("C-c").waitFor("all you wrote is kept");
            tmux.run("clear; " + Tmux.onward() + " new --resume").waitFor("What happened?");
            tmux.press("Enter", "Enter").waitFor("Which words did you actually get?");
            tmux.type(sentence()).press("C-c").waitFor("all you wrote is kept");
            tmux.run("clear; " + Tmux.onward() + " edit").waitFor("Store this? (y/N)");
            tmux.type("y").press("Enter").waitFor("It is stored.");
            tmux.run("clear; " + Tmux.onward() + " show | cat; echo end-$((1+1))")
                    .waitFor("end-2");
        }
    }

    private List<String> sent() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<String> asked = new java.util.concurrent.CopyOnWriteArrayList<>();
        server.createContext("/", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + canary.word()
                                + "\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        Packaged.Result result = told().with("ONWARD_PROVIDER", "openai")
                .with("ONWARD_MODEL", "any")
                .with("ONWARD_CONSENT", "always")
                .with(
                        "ONWARD_BASE_URL",
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/v1")
                .run("reflect", "--model", "--json", "--debug", "-");
        server.stop(0);
        assertThat(result.err()).as(result.toString()).doesNotContain(canary.word());
        return asked;
    }

    @Test
    void no_word_is_anywhere_but_where_it_belongs() throws Exception {
        Packaged.needs("tmux");
        scripted();
        readAloud();
        exported();
        mistaken();
        archived();
        typed();
        assertThat(sent()).singleElement().asString().contains(canary.word());

        assertThat(canary.in(data())).isNotEmpty();
        assertThat(canary.in(folder))
                .allSatisfy(
                        file -> assertThat(file.toString())
                                .matches(
                                        folder
                                                + "/(inputs/words|exports/.*|xdg/DATA/onward/(entries|drafts|trash)/.*|xdg/(CACHE/onward|STATE/onward/drafts)/.*)"));
        assertThat(data().resolve("sent.log")).content().contains("\topenai\tany\t127.0.0.1\t");
        assertThat(Folders.below(data().resolve("drafts"))).noneMatch(name -> name.contains("editor-"));
        assertThat(Folders.below(work)).isEmpty();
        assertThat(Folders.below(folder.resolve("tmp"))).isEmpty();
        assertThat(elsewhere()).isEmpty();
        assertThat(canary.inProcesses()).isEmpty();
        assertThat(lax(folder.resolve("xdg"))).isEmpty();
        assertThat(lax(exports)).isEmpty();
    }

    /** Java takes /tmp whatever TMPDIR says; other homes are looked at where they may be. */
    private List<Path> elsewhere() throws IOException {
        try (Stream<Path> inTmp = Files.list(Path.of("/tmp"))) {
            Path[] others = inTmp.filter(path -> Files.isDirectory(path) && !folder.startsWith(path) && isOurs(path))
                    .toArray(Path[]::new);
            return Stream.concat(canary.in(others).stream(), canary.in(Packaged.INSTALLATION).stream())
                    .toList();
        }
    }

    private static boolean isOurs(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith("hsperfdata_") || name.startsWith("onward") || name.startsWith("jline");
    }

    /** What others than its owner may look at. */
    private static List<String> lax(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            List<String> lax = new java.util.ArrayList<>();
            for (Path path : all.filter(path -> path.toString().contains("onward") || !Files.isDirectory(path))
                    .toList()) {
                String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                if (!permissions.equals(Files.isDirectory(path) ? "rwx------" : "rw-------")) {
                    lax.add(permissions + " " + path);
                }
            }
            return lax;
        }
    }
}
