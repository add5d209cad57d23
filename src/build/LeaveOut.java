import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Copies a jar without what lies under a path. Run by the build: {@code java LeaveOut.java IN.jar OUT.jar PATH}. */
class LeaveOut {
    /** The same in every build and time zone, so that the same input gives the same jar. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 23, 0, 0);

    public static void main(String[] args) throws IOException {
        try (JarFile jar = new JarFile(args[0]);
                OutputStream file = Files.newOutputStream(Path.of(args[1]));
                JarOutputStream smaller = new JarOutputStream(file)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(args[2])) {
                    continue;
                }
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTimeLocal(TIME);
                smaller.putNextEntry(copy);
                try (InputStream bytes = jar.getInputStream(entry)) {
                    bytes.transferTo(smaller);
                }
                smaller.closeEntry();
            }
        }
    }
}
