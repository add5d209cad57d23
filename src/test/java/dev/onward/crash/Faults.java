package dev.onward.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.crash.Aftermath.Ended;
import dev.onward.crash.Strace.Point;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs the packaged program through {@link Scene}s and lets one system call of each run fail, be cut short, or be the last one
 * before it is killed.
 *
 * <pre>
 * java -cp … dev.onward.crash.Faults FOLDER COUNT SEED
 * </pre>
 */
final class Faults {
    private static final List<String> ERRORS = List.of("ENOSPC", "EIO", "EACCES", "EROFS");
    private static final int LONGEST_FILE = 30_000;
    private static final int MOST_CALLS = 700;
    private static final int LIMIT_SECONDS = 120;
    /** What a shell says of a process that was killed. */
    static final int KILLED = 137;
    /** In the tally: runs in which the call was not made this time. */
    static final String NOT_STRUCK = "not struck";

    private static final int TOLD = 600;

    private final Path work;
    private final Path home;
    private final Strace strace;
    private final Random random;
    private final Consumer<String> told;
    private final List<String> found = new ArrayList<>();
    private final Map<String, Integer> tally = new TreeMap<>();

    /**
     * In that folder.
     *
     * @param seed of chance: the same seed strikes the same
     * @param told is told how it goes
     */
    Faults(Path work, long seed, Consumer<String> told) {
        this.work = work;
        this.told = told;
        home = work.resolve("home");
        strace = new Strace(home);
        random = new Random(seed);
    }

    /** Prints what was found, as it is found, and how many there were of each sort. */
    public static void main(String[] args) throws Exception {
        Faults faults = new Faults(Path.of(args[0]), Long.parseLong(args[2]), System.out::println);
        faults.run(Integer.parseInt(args[1]));
    }

    /**
     * One way to strike.
     *
     * @param name for people
     * @param before words before the program
     * @param effect what it does to the process
     */
    record Fault(String name, List<String> before, Effect effect) {}

    /** What a fault does to the process. */
    enum Effect {
        /** One call fails, or all that write more than fits. */
        FAILS,
        /** From one call on each call of its name fails. */
        GOES_ON_FAILING,
        /** The process ends at that call. */
        KILLS
    }

    /** A scene, its journal as it was before and is after, and the calls that it makes. */
    private record Plan(Aftermath aftermath, Path template, List<Point> points) {}

    /** What was found, a line each; nothing is best. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** How many faults of each sort there were. */
    Map<String, Integer> tally() {
        return Map.copyOf(tally);
    }

    /** Strikes so often, the scenes in turn. */
    void run(int count) throws IOException, InterruptedException {
        List<Plan> plans = new ArrayList<>();
        for (Scene scene : Scene.all()) {
            plans.add(plan(scene));
            System.out.printf(
                    "%s: %d calls%n",
                    scene.name(), plans.get(plans.size() - 1).points().size());
        }
        for (int i = 0; i < count; i++) {
            Plan plan = plans.get(i % plans.size());
            strike(plan, i, choose(plan));
            if (i % 100 == 99) {
                told.accept((i + 1) + " " + tally);
            }
        }
        told.accept(tally + "\nfound: " + found.size());
    }

    /**
     * Strikes a scene once at each call of these names.
     *
     * @param error what the call says, if it is to fail
     */
    void runEach(String name, Set<String> calls, Effect effect, String error) throws IOException, InterruptedException {
        Scene scene = Scene.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Plan plan = plan(scene);
        int number = 0;
        for (Point point : plan.points()) {
            if (calls.contains(point.name())) {
                strike(plan, number++, fault(point, effect, error));
            }
        }
    }

    private Plan plan(Scene scene) throws IOException, InterruptedException {
        clear();
        scene.prepare(home);
        Path template = work.resolve("template-" + scene.name());
        copy(home, template);
        Set<String> known = JournalState.ids(home);
        JournalState before = JournalState.of(home, known);
        Set<Path> there = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(home)) {
            files.forEach(there::add);
        }
        Ended ended = run(scene, new Fault("none", Strace.words(log(), List.of()), Effect.FAILS));
        assertThat(ended.code()).as("%s: %s", scene.name(), ended).isZero();
        Aftermath aftermath = new Aftermath(scene, before, JournalState.of(home, known), known);
        List<Point> points = strace.points(log(), there);
        assertThat(points).as(scene.name()).isNotEmpty();
        return new Plan(aftermath, template, points);
    }

    private void strike(Plan plan, int number, Fault fault) throws IOException, InterruptedException {
        clear();
        copy(plan.template(), home);
        Files.deleteIfExists(log());
        Ended ended = run(plan.aftermath().scene(), fault);
        String sort = fault.effect() == Effect.KILLS ? "killed" : fault.name().replaceAll(".* ", "");
        boolean isStruck = !Files.exists(log()) || Strace.struck(log()) || ended.code() == KILLED;
        tally.merge(isStruck ? sort : NOT_STRUCK, 1, Integer::sum);
        try {
            JournalState now = plan.aftermath().looked(home, ended);
            if (fault.effect() != Effect.KILLS && (!Files.exists(log()) || strace.struckHere(log()))) {
                plan.aftermath().told(now, ended);
                plan.aftermath().notInVain(now, ended, fault.name());
            }
            plan.aftermath().goesOn(home, now, ended);
        } catch (AssertionError | RuntimeException wrong) {
            String said = String.valueOf(wrong.getMessage()).strip();
            String line = number + " " + plan.aftermath().scene().name() + ", " + fault.name() + ": " + ended + "\n"
                    + said.substring(0, Math.min(said.length(), TOLD));
            found.add(line);
            told.accept("FOUND " + line);
            copy(home, work.resolve("found-" + number));
        }
    }

    private Fault choose(Plan plan) {
        if (random.nextInt(12) == 0) {
            String size = String.valueOf(1 + random.nextInt(LONGEST_FILE));
            return new Fault("files up to " + size + " short", List.of("prlimit", "--fsize=" + size), Effect.FAILS);
        }
        if (random.nextInt(12) == 0) {
            int call = 1 + random.nextInt(MOST_CALLS);
            List<String> any = List.of("-e", "inject=" + Strace.CALLS + ":signal=KILL:when=" + call);
            return new Fault("killed at any call " + call, Strace.words(log(), any), Effect.KILLS);
        }
        Point point = plan.points().get(random.nextInt(plan.points().size()));
        if (random.nextInt(3) == 0) {
            return fault(point, Effect.KILLS, "");
        }
        String error = ERRORS.get(random.nextInt(ERRORS.size()));
        return fault(point, random.nextBoolean() ? Effect.FAILS : Effect.GOES_ON_FAILING, error);
    }

    private Fault fault(Point point, Effect effect, String error) {
        return switch (effect) {
            case KILLS -> new Fault("killed at " + point, Strace.words(log(), point.with("signal=KILL")), effect);
            case FAILS -> new Fault(point + " " + error, Strace.words(log(), point.with("error=" + error)), effect);
            case GOES_ON_FAILING ->
                new Fault(
                        point + " for good " + error,
                        Strace.words(log(), point.withAllAfter("error=" + error)),
                        effect);
        };
    }

    private Ended run(Scene scene, Fault fault) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(fault.before());
        command.add(Path.of(System.getProperty("onward.installation", "target/onward"))
                .resolve("bin/onward")
                .toAbsolutePath()
                .toString());
        scene.arguments().forEach(word -> command.add(word.replace("HOME", home.toString())));
        Path in = Files.writeString(work.resolve("in"), scene.input());
        Path out = work.resolve("out");
        Path err = work.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment());
        Process process = builder.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.waitFor();
            found.add("it hung: " + command);
            told.accept("FOUND it hung: " + command);
        }
        return new Ended(process.exitValue(), text(out), text(err), fault.effect() == Effect.GOES_ON_FAILING);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private Map<String, String> environment() {
        return Map.of(
                "HOME",
                home.toString(),
                "PATH",
                "/usr/bin:/bin",
                "JAVA_HOME",
                System.getProperty("java.home"),
                "ONWARD_NO_ARCHIVE",
                "1");
    }

    private Path log() {
        return work.resolve("strace.log");
    }

    private void clear() throws IOException {
        if (Files.exists(home)) {
            Scene.deleteAll(home);
        }
        Files.createDirectories(home);
    }

    /** Times are kept too: the index goes by them. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                if (!Files.isDirectory(place)) {
                    Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
