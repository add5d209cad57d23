package dev.onward.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files beside these classes. */
public final class Resources {
    private Resources() {}

    /** All of a file. */
    public static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the installation");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
