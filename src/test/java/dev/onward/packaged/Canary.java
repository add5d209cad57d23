package dev.onward.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A word that stands nowhere else in the world, and that is looked for wherever it must not be. */
final class Canary implements AutoCloseable {
    private static final int LETTERS = 14;
    private static final int SHOWN = 200;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final String word;
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Thread watcher;

    /** Makes a word, and looks for it among the arguments and variables of all processes until it is closed. */
    Canary() {
        StringBuilder letters = new StringBuilder("kanarie");
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < LETTERS; i++) {
            letters.append((char) ('a' + random.nextInt('z' - 'a' + 1)));
        }
        word = letters.toString();
        watcher = new Thread(this::watch, "looks at processes");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The word. */
    String word() {
        return word;
    }

    /** Where it was among the arguments or variables of a process, except of the one that types at the terminal. */
    Set<String> inProcesses() {
        return seen;
    }

    /** The files below these folders in which it stands, in whatever case and as bytes of UTF-8 or UTF-16. */
    List<Path> in(Path... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                if (isIn(file)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** All plain files below a folder that can be looked at. */
    static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isReadable(folder)) {
            return files;
        }
        try (Stream<Path> here = Files.list(folder)) {
            for (Path path : here.toList()) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.addAll(files(path));
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(path);
                }
            }
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            // the folder of another process
        }
        return files;
    }

    private boolean isIn(Path file) {
        try {
            return file.getFileName().toString().contains(word)
                    || (Files.size(file) < MOST_BYTES && isIn(Files.readAllBytes(file)));
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private boolean isIn(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
        return latin.contains(word) || latin.replace("\0", "").contains(word);
    }

    private void watch() {
        while (!ended.get()) {
            try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
                processes
                        .filter(process -> process.getFileName().toString().matches("\\d+"))
                        .forEach(this::look);
            } catch (IOException | UncheckedIOException noProcesses) {
                return;
            }
        }
    }

    private void look(Path process) {
        for (String part : List.of("cmdline", "environ")) {
            try {
                byte[] bytes = Files.readAllBytes(process.resolve(part));
                String text = new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ');
                if (text.contains(word) && !text.startsWith("tmux ")) {
                    seen.add(part + ": …" + text.substring(Math.max(0, text.length() - SHOWN)));
                }
            } catch (IOException ended) {
                // a process that is gone, or somebody else's
            }
        }
    }

    @Override
    public void close() {
        ended.set(true);
    }
}
