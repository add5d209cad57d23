package dev.onward.cli;

import dev.onward.format.PatternsJson;
import dev.onward.insight.Patterns;
import dev.onward.insight.Styles;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onward patterns}: how this person responds to rejection and how it went on. */
@Command(
        name = "patterns",
        header = PatternsCommand.HEADER,
        footer = {
            "  onward patterns",
            "  onward patterns --since 2026 --compare 2025",
            "  onward patterns --json | jq .byContext"
        })
final class PatternsCommand implements Callable<Integer> {
    static final String HEADER = "See what keeps coming back, and how it went before.";

    private final Desk desk;

    @Mixin
    private final Looking looking = new Looking();

    @Option(names = "--json", description = "Print the numbers as JSON.")
    private boolean json;

    PatternsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Looking.Found found = looking.look(desk);
        if (json) {
            printJson(found);
        } else {
            desk.output().show(List.of(found.patterns().cases().size() + " rejections"));
        }
        return ExitCodes.DONE;
    }

    private void printJson(Looking.Found found) {
        Styles styles = styles(found.patterns());
        Styles compared = found.compared().map(this::styles).orElse(styles);
        desk.output().raw().print(PatternsJson.write(found.patterns(), styles, found.compared(), compared));
        desk.output().raw().flush();
    }

    private Styles styles(Patterns patterns) {
        return Looking.styles(patterns, desk, Styles.Effort.SOME);
    }
}
