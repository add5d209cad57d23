package dev.onward.store;

import dev.onward.journal.Copies;
import dev.onward.journal.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies as files, written as safely as the journal's own. */
public final class FileCopies implements Copies {
    @Override
    public void write(String file, boolean over, Content content) {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw Problem.solvable(file + " is a folder, not a file");
        }
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw Problem.solvable("there is no folder " + parent);
        }
        try {
            if (over) {
                SafeFiles.write(path, content);
            } else if (Files.exists(path)) {
                throw new FileAlreadyExistsException(file);
            } else {
                SafeFiles.create(path, content);
            }
        } catch (FileAlreadyExistsException there) {
            throw Problem.solvable("the file " + file + " is there already; nothing was written to it")
                    .withHint("--force writes over it")
                    .causedBy(there);
        } catch (IOException failed) {
            throw unwritable(file, failed);
        }
    }

    @Override
    public void makeFolder(String folder) {
        try {
            SafeFiles.makeFolder(Path.of(folder));
        } catch (IOException failed) {
            throw unwritable(folder, failed);
        }
    }

    private static Problem unwritable(String place, IOException failed) {
        return Problem.solvable("cannot write " + place + ": " + Trouble.reason(failed))
                .causedBy(failed);
    }
}
