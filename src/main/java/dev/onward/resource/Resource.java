package dev.onward.resource;

import dev.onward.journal.Problem;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file that belongs to the program: words, rules, the weights of a classifier. In an installation it lies below
 * {@code lib/resources}, because to open the jar for the first of them takes as long as a quarter of a short command; else it
 * lies beside the classes.
 *
 * @param beside a class of the package whose file it is
 * @param name the file's name
 */
public record Resource(Class<?> beside, String name) {
    /** The folder of the installation; nothing where the program runs from its classes, as in tests. */
    private static final String HOME = System.getProperty("onward.home", "");

    /**
     * The whole file.
     *
     * @throws Problem when the installation lacks it
     */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw Problem.damaged("the installation is not complete: its file " + name + " cannot be read")
                    .withHint("install Onward again; what you wrote lies elsewhere and is whole")
                    .causedBy(unreadable);
        }
    }

    /** The whole file, as text. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The lines that say something: neither blank nor a remark that starts with #. */
    public List<String> lines() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private InputStream open() throws FileNotFoundException {
        if (!HOME.isEmpty()) {
            return new FileInputStream(
                    HOME + "/lib/resources/" + beside.getPackageName().replace('.', '/') + "/" + name);
        }
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not beside its classes");
        }
        return in;
    }
}
