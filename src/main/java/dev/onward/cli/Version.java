package dev.onward.cli;

import dev.onward.resource.Resource;

/** Which Onward this is. */
public final class Version {
    private Version() {}

    /** One line, such as {@code onward 0.1.0}. */
    public static String line() {
        return "onward " + new Resource(Version.class, "version.txt").text().strip();
    }
}
