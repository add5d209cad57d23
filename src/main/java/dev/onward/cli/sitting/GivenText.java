package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.journal.EntryName;
import dev.onward.journal.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text that is named by an entry, by a file, or by - for standard input. */
final class GivenText {
    private GivenText() {}

    /** The text of that name. */
    static String of(String source, Desk desk) {
        if (source.equals("-")) {
            return desk.input().text("reflect", source);
        }
        if (Files.isRegularFile(Path.of(source))) {
            return desk.input().text("reflect", "@" + source);
        }
        try {
            return String.join(
                    "\n",
                    desk.journal()
                            .get()
                            .find(EntryName.parse(source), Optional.empty())
                            .words());
        } catch (Problem unknown) {
            throw source.contains("/") || source.contains(".")
                    ? Problem.solvable("there is no file " + source)
                    : unknown;
        }
    }
}
