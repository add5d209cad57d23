package dev.onward.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the system calls of a program that touch a folder, by running it once under {@code strace}, so that each can be made to
 * fail in a later run.
 *
 * <p>A call is named by its number among the calls of that name in its thread. Where another thread makes as many, the number
 * would strike that one too; then it is named by its path, which works only for files that are there before the run.
 */
final class Strace {
    /** Calls that read or write files. */
    static final String CALLS =
            "openat,read,pread64,write,pwrite64,fsync,fdatasync,link,rename,unlink,mkdir,rmdir,chmod,fchmod,"
                    + "ftruncate,getdents64,newfstatat,access,fcntl";

    /** What the virtual machine does not need to go on. */
    private static final Set<String> ONLY_OURS =
            Set.of("fsync", "fdatasync", "link", "rename", "unlink", "mkdir", "chmod", "ftruncate", "pwrite64");

    private static final Pattern CALL = Pattern.compile("(\\d+) +(\\w+)\\((.*)");
    private static final Pattern PATH = Pattern.compile("[<\"](/[^>\"]*)[>\"]");

    private final Path home;

    Strace(Path home) {
        this.home = home;
    }

    /**
     * A call that can be struck.
     *
     * @param name its name
     * @param number which one it is in its thread, from 1; with a path, among those of that path
     * @param path the file that it must be about, or nothing
     */
    record Point(String name, int number, Optional<Path> path) {
        /** The arguments that make it fail so: {@code error=EIO} or {@code signal=KILL}. */
        List<String> with(String fault) {
            return with(fault, String.valueOf(number));
        }

        /** The same for that call and all after it; where that would strike the virtual machine too, only that one. */
        List<String> withAllAfter(String fault) {
            return with(fault, number + (path.isPresent() || ONLY_OURS.contains(name) ? "+" : ""));
        }

        private List<String> with(String fault, String when) {
            List<String> words = new ArrayList<>(List.of("-e", "inject=" + name + ":" + fault + ":when=" + when));
            path.ifPresent(file -> words.addAll(List.of("-P", file.toString())));
            return words;
        }
    }

    /**
     * The words before a command that trace it into the log. With {@code --seccomp-bpf} only the traced calls are stopped at,
     * which takes half the time; a signal is not delivered then (strace 6.1).
     */
    static List<String> words(Path log, List<String> more) {
        List<String> words = new ArrayList<>(List.of("strace", "-f", "-qq", "-y", "-s", "0", "-o", log.toString()));
        if (more.stream().noneMatch(word -> word.contains("signal="))) {
            words.add("--seccomp-bpf");
        }
        words.addAll(List.of("-e", "trace=" + CALLS));
        words.addAll(more);
        return words;
    }

    /** What the log of a whole run says can be struck, in the order of the calls. */
    List<Point> points(Path log, Set<Path> before) throws IOException {
        Map<String, Map<String, Integer>> made = new HashMap<>();
        Map<String, Integer> ofPath = new HashMap<>();
        Map<Point, String> threads = new LinkedHashMap<>();
        for (String line : Files.readAllLines(log)) {
            Matcher call = CALL.matcher(line);
            if (!call.matches()) {
                continue;
            }
            String thread = call.group(1);
            String name = call.group(2);
            int number = made.computeIfAbsent(name, key -> new HashMap<>()).merge(thread, 1, Integer::sum);
            Optional<Path> known =
                    paths(call.group(3)).stream().filter(before::contains).findFirst();
            if (known.isPresent()) {
                int among = ofPath.merge(thread + name + known.get(), 1, Integer::sum);
                threads.put(new Point(name, among, known), thread);
            } else if (!paths(call.group(3)).isEmpty()) {
                threads.put(new Point(name, number, Optional.empty()), thread);
            }
        }
        return threads.entrySet().stream()
                .filter(point -> isAlone(point.getKey(), point.getValue(), made))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAlone(Point point, String thread, Map<String, Map<String, Integer>> made) {
        return point.path().isPresent()
                || made.getOrDefault(point.name(), Map.of()).entrySet().stream()
                        .allMatch(other -> other.getKey().equals(thread) || other.getValue() < point.number());
    }

    /** Whether what was struck, if anything was, lies in the folder. */
    boolean struckHere(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("INJECTED"))
                .allMatch(line -> !paths(line).isEmpty());
    }

    /** Whether anything was struck. */
    static boolean struck(Path log) throws IOException {
        return Files.exists(log)
                && Files.readAllLines(log).stream()
                        .anyMatch(line -> line.contains("INJECTED") || line.contains("killed by SIGKILL"));
    }

    private List<Path> paths(String arguments) {
        List<Path> paths = new ArrayList<>();
        Matcher path = PATH.matcher(arguments);
        while (path.find()) {
            Path file = Path.of(path.group(1));
            if (file.startsWith(home)) {
                paths.add(file);
            }
        }
        return paths;
    }
}
