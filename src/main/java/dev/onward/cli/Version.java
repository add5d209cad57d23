package dev.onward.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which Onward this is. */
public final class Version {
    private Version() {}

    /** One line, such as {@code onward 0.1.0}. */
    public static String line() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the version is missing from the installation");
            }
            return "onward " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the version cannot be read", unreadable);
        }
    }
}
