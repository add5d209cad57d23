package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.journal.Problem;
import dev.onward.view.SafeText;
import dev.onward.view.patterns.PatternsHtml;
import dev.onward.view.patterns.Picture;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The patterns as a page. */
final class PatternPage {
    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = {"Write one page with charts, for a browser; with - print", "it instead."})
    private Optional<String> html = Optional.empty();

    @Option(names = "--with-words", description = "With --html: put your own words in it too.")
    private boolean withWords;

    /** Whether a page is asked for. */
    boolean isWanted() {
        if (withWords && html.isEmpty()) {
            throw Problem.usage("--with-words goes with --html FILE");
        }
        return html.isPresent();
    }

    /** Writes it, and tells where. */
    void write(Picture picture, Desk desk) {
        String file = html.orElseThrow();
        String page = PatternsHtml.of(picture, withWords);
        if (file.equals("-")) {
            desk.output().raw().print(page);
        } else {
            desk.output().write(path(file), page, PatternsHtml.MARK);
            Path place = path(file).toAbsolutePath().normalize();
            desk.output()
                    .show(List.of(
                            SafeText.line(place.toString(), desk.output().page().theme())));
        }
        desk.output().raw().flush();
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            throw Problem.usage("--html takes the name of a file").causedBy(noPath);
        }
    }
}
