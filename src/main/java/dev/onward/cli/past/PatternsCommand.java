package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.insight.Styles;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import dev.onward.view.patterns.PatternSection;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onward patterns}: how this person responds to rejection and how it went on. */
@Command(
        addMethodSubcommands = false,
        name = "patterns",
        header = PatternsCommand.HEADER,
        description = {
            "Shows on one screen where rejections came, how much and how long they hurt, and",
            "how you responded. Each figure says from how many it is; none says why."
        },
        footer = {
            "  onward patterns",
            "  onward patterns --section recovery --context creative",
            "  onward patterns --since 2026 --compare 2025",
            "  onward patterns --html patterns.html",
            "  onward patterns --json | jq .byContext"
        })
public final class PatternsCommand implements Callable<Integer> {
    public static final String HEADER = "See what keeps coming back, and how it went before.";

    private final Desk desk;

    @Mixin
    private final Looking looking = new Looking();

    @Mixin
    private final PatternSitting sitting = new PatternSitting();

    @Mixin
    private final PatternPage page = new PatternPage();

    @Option(names = "--all", description = "Show everything, at length.")
    private boolean all;

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description = {
                "One part at length: contexts, hurt, recovery,",
                "forecast, styles, traps, practices, times, tries,",
                "calendar."
            })
    private Optional<String> section = Optional.empty();

    @Option(names = "--json", description = "Print the numbers as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print a line a rejection as CSV, without words.")
    private boolean csv;

    public PatternsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<PatternSection> part = section.map(word -> Named.parse(PatternSection.class, "section", word));
        boolean isPage = page.isWanted();
        if ((json ? 1 : 0) + (csv ? 1 : 0) + (isPage ? 1 : 0) > 1) {
            throw Problem.usage("choose one of --json, --csv and --html");
        }
        if ((csv || isPage) && looking.isComparing()) {
            throw Problem.usage("--compare goes with the screen and with --json");
        }
        PatternOutput found = new PatternOutput(looking.look(desk), desk);
        if (json) {
            found.asJson();
        } else if (csv) {
            found.asCsv();
        } else if (isPage) {
            page.write(found.picture(Styles.Effort.SOME), desk);
        } else if (sitting.isSaid() && !desk.canAsk().getAsBoolean()) {
            sitting.store(found.found(), desk);
        } else {
            found.show(part, all, sitting);
        }
        return ExitCodes.DONE;
    }
}
