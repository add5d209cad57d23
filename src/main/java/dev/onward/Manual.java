package dev.onward;

import dev.onward.cli.GlobalOptions;
import dev.onward.cli.ManualPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the pages of the manual while packaging. */
public final class Manual {
    private Manual() {}

    /** Takes the folder to write into, and the moment of this version in ISO 8601, of which the date is used. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String date = args[1].substring(0, args[1].indexOf('T'));
        Map<String, String> pages = ManualPage.all(
                new App(Main.surroundings()).commands(new GlobalOptions()).all(), date);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }
}
