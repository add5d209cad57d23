package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.format.PatternsCsv;
import dev.onward.format.PatternsJson;
import dev.onward.insight.Styles;
import dev.onward.insight.patterns.Patterns;
import dev.onward.journal.MachineClock;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import dev.onward.view.Page;
import dev.onward.view.patterns.CompareText;
import dev.onward.view.patterns.PatternSection;
import dev.onward.view.patterns.PatternsText;
import dev.onward.view.patterns.Picture;
import java.util.ArrayList;
import java.util.List;
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
        Looking.Found found = looking.look(desk);
        if (json) {
            printJson(found);
        } else if (csv) {
            desk.output().show(PatternsCsv.lines(found.patterns()));
        } else if (isPage) {
            page.write(picture(found, Styles.Effort.SOME), desk);
        } else if (sitting.isSaid() && !desk.canAsk().getAsBoolean()) {
            sitting.store(found, desk);
        } else {
            show(found, part);
        }
        return ExitCodes.DONE;
    }

    private void show(Looking.Found found, Optional<PatternSection> part) {
        boolean reads = part.equals(Optional.of(PatternSection.STYLES));
        Picture picture = picture(found, reads ? Styles.Effort.ALL : all ? Styles.Effort.SOME : Styles.Effort.KNOWN);
        boolean isGlance = part.isEmpty() && !all && !found.patterns().cases().isEmpty();
        boolean asks = desk.canAsk().getAsBoolean();
        Page width = desk.output().page();
        List<String> lines = new ArrayList<>(lines(picture, part, asks));
        found.compared()
                .ifPresent(other -> lines.addAll(CompareText.of(found.patterns(), other, found.names(), width)));
        lines.addAll(isGlance && !asks ? PatternsText.more(picture, width) : List.of());
        desk.output().show(lines);
        if (asks && (isGlance || sitting.isSaid())) {
            sitting.hold(found, picture, desk);
        } else if (asks && part.filter(PatternsText::hasSentences).isPresent()) {
            sitting.askForSentences(part.get(), found, picture, desk);
        }
    }

    private Picture picture(Looking.Found found, Styles.Effort effort) {
        return new Picture(
                found.patterns(),
                Looking.styles(found.patterns().told(), found.words(), desk, effort),
                found.words(),
                found.meant(),
                MachineClock.now(desk.clock()).toLocalDate());
    }

    private List<String> lines(Picture picture, Optional<PatternSection> part, boolean asks) {
        Page width = desk.output().page();
        if (part.isEmpty()) {
            return all ? PatternsText.all(picture, width) : PatternsText.overview(picture, width);
        }
        return asks && PatternsText.hasSentences(part.get())
                ? PatternsText.numbered(part.get(), picture, width)
                : PatternsText.section(part.get(), picture, width);
    }

    private void printJson(Looking.Found found) {
        Styles styles = styles(found.patterns(), found);
        Styles compared = found.compared().map(other -> styles(other, found)).orElse(styles);
        desk.output().raw().print(PatternsJson.write(found.patterns(), styles, found.compared(), compared));
        desk.output().raw().flush();
        if (styles.unread() + compared.unread() > 0) {
            desk.output()
                    .note("response styles count only texts read before: " + styles.unread()
                            + " are new; \"onward patterns --section styles\" reads them");
        }
    }

    private Styles styles(Patterns patterns, Looking.Found found) {
        return Looking.styles(patterns.told(), found.words(), desk, Styles.Effort.SOME);
    }
}
