package dev.onward.crash;

import dev.onward.App;
import dev.onward.Surroundings;
import dev.onward.Surroundings.Screen;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes, edits, deletes, brings back, searches and reads in one process, each as its own command, among others that do the
 * same to the same journal: {@code Worker JOURNAL NAME COUNT SHARED}. It knows what its own entries must say, and looks after
 * each step. At its end it prints a line for each that is there, and one for each line it added to the shared entry.
 */
public final class Worker {
    private final String journal;
    private final String name;
    private final String shared;
    private final Random random;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<String, String> living = new TreeMap<>();
    private final Map<String, String> deleted = new TreeMap<>();
    private final List<String> added = new ArrayList<>();
    private final PrintWriter report;

    private Worker(String[] args, PrintWriter report) {
        journal = args[0];
        name = args[1];
        shared = args[3];
        random = new Random(name.hashCode());
        this.report = report;
    }

    /** Says what must be there at the end, or what went wrong. */
    public static void main(String[] args) {
        PrintWriter report = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Worker worker = new Worker(args, report);
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            worker.step(i);
        }
        worker.living.forEach((id, text) -> report.println("entry " + id + " " + text));
        worker.added.forEach(line -> report.println("shared " + line));
    }

    private void step(int number) {
        switch (living.isEmpty() ? 0 : random.nextInt(9)) {
            case 0, 1 -> write(number);
            case 2 -> edit(one(living), number);
            case 3 -> delete(one(living));
            case 4 -> bringBack();
            case 5 -> addToShared(number);
            case 6 -> expect(String.valueOf(living.size()), run(0, "", "search", "--count", "mine" + name));
            case 7 -> run(0, "", "patterns", "--json");
            default -> look(one(living));
        }
    }

    private String one(Map<String, String> some) {
        return List.copyOf(some.keySet()).get(random.nextInt(some.size()));
    }

    private void write(int number) {
        String text = "Sentence " + number + " of mine" + name + ".";
        String id = random.nextBoolean()
                ? run(0, text, "new", "--answer=what-happened=-")
                : run(0, "", "check-in", "--mood=3", "--note=" + text);
        living.put(id, text);
    }

    private void edit(String id, int number) {
        String text = "Changed " + number + " by mine" + name + ".";
        String form = run(0, "", "edit", id, "--print");
        run(0, form.replace(said(id), text), "edit", id, "--no-input", "--from=-");
        living.put(id, text);
        look(id);
    }

    private String said(String id) {
        return living.getOrDefault(id, "");
    }

    private void delete(String id) {
        run(0, "", "delete", "--yes", id);
        deleted.put(id, said(id));
        living.remove(id);
        run(1, "", "show", id);
    }

    private void bringBack() {
        if (!deleted.isEmpty()) {
            String id = one(deleted);
            run(0, "", "delete", "--undo", "--no-input", id);
            living.put(id, deleted.getOrDefault(id, ""));
            deleted.remove(id);
            look(id);
        }
    }

    /** Of two that add at once the second is refused, and adds nothing. */
    private void addToShared(int number) {
        String line = "Line " + number + " by " + name + ".";
        StringWriter form = new StringWriter();
        if (isRefused(run(form, "", "edit", shared, "--print"), form)) {
            return;
        }
        String more = form.toString().replace("The first line.", "The first line.\n" + line);
        StringWriter out = new StringWriter();
        if (!isRefused(run(out, more, "edit", shared, "--no-input", "--from=-"), out)) {
            added.add(line);
        }
    }

    private boolean isRefused(int code, StringWriter out) {
        if (code != 0 && !(code == 1 && out.toString().contains("was changed"))) {
            report.println("wrong: " + code + " " + out);
        }
        return code != 0;
    }

    private void look(String id) {
        String shown = run(0, "", "show", "--json", id);
        if (!shown.contains("\"" + said(id) + "\"")) {
            report.println("wrong: " + id + " must say " + said(id) + " and says " + shown);
        }
    }

    private void expect(String wanted, String seen) {
        if (!wanted.equals(seen)) {
            report.println("wrong: " + name + " has " + wanted + " and sees " + seen);
        }
    }

    private String run(int expected, String input, String... command) {
        StringWriter out = new StringWriter();
        int code = run(out, input, command);
        if (code != expected) {
            report.println("wrong: " + code + " of " + String.join(" ", command) + ": " + out);
        }
        return out.toString().strip();
    }

    private int run(StringWriter out, String input, String... command) {
        List<String> args = new ArrayList<>(List.of(command));
        args.add(1, "--journal=" + journal);
        return new App(new Surroundings(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(out),
                        new PrintWriter(out),
                        Map.of("HOME", journal + "-home"),
                        Clock.system(ZoneId.of("Europe/Berlin")),
                        () -> name + String.format("%04d", ids.incrementAndGet()),
                        Screen.NONE,
                        new Surroundings.Installation(Path.of("none"), "", ""),
                        settings -> {
                            throw new IllegalStateException("nobody to ask");
                        }))
                .run(args.toArray(String[]::new));
    }
}
