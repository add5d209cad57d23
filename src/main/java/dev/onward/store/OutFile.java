package dev.onward.store;

import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file outside the journal that a person asked for: for its owner only, and never in place of something else. */
public final class OutFile {
    private static final int BEGINNING = 4096;

    private OutFile() {}

    /**
     * Writes the text.
     *
     * @param mark stands near the beginning of every such file; one that has it may be written anew
     * @throws Problem when another file is there, or it cannot be written
     */
    public static void write(Path file, String text, String mark) {
        try {
            if (Files.exists(file) && !has(file, mark)) {
                throw Problem.solvable("there is another file " + file + "; it is left as it is")
                        .withHint("name a file that is not there yet");
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw Problem.solvable("there is no folder " + folder);
            }
            SafeFiles.write(file, text);
        } catch (IOException failed) {
            throw Problem.solvable("cannot write " + file + ": " + Trouble.reason(failed))
                    .withHint("name a file in a folder that can be written")
                    .causedBy(failed);
        }
    }

    private static boolean has(Path file, String mark) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(mark);
        }
    }
}
