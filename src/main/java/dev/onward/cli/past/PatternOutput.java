package dev.onward.cli.past;

import dev.onward.cli.desk.Desk;
import dev.onward.format.PatternsCsv;
import dev.onward.format.PatternsJson;
import dev.onward.insight.Styles;
import dev.onward.insight.patterns.Patterns;
import dev.onward.journal.MachineClock;
import dev.onward.view.Page;
import dev.onward.view.patterns.CompareText;
import dev.onward.view.patterns.PatternSection;
import dev.onward.view.patterns.PatternsText;
import dev.onward.view.patterns.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The patterns on their way out: as a screen with what is asked after it, or as data.
 *
 * @param found what was found
 * @param desk where it goes
 */
record PatternOutput(Looking.Found found, Desk desk) {
    /** The numbers, and a word on what was not read for them. */
    void asJson() {
        Styles styles = styles(found.patterns());
        Styles compared = found.compared().map(this::styles).orElse(styles);
        desk.output().raw().print(PatternsJson.write(found.patterns(), styles, found.compared(), compared));
        desk.output().raw().flush();
        if (styles.unread() + compared.unread() > 0) {
            desk.output()
                    .note("response styles count only texts read before: " + styles.unread()
                            + " are new; \"onward patterns --section styles\" reads them");
        }
    }

    /** A line a rejection. */
    void asCsv() {
        desk.output().show(PatternsCsv.lines(found.patterns()));
    }

    /** All that is to be shown; the effort says how many texts are read for their response styles. */
    Picture picture(Styles.Effort effort) {
        return new Picture(
                found.patterns(),
                Looking.styles(found.patterns().told(), found.words(), desk, effort),
                found.words(),
                found.meant(),
                MachineClock.now(desk.clock()).toLocalDate());
    }

    /** A glance, a part or all of it at length; where a person may be asked, the questions that go with it. */
    void show(Optional<PatternSection> part, boolean all, PatternSitting sitting) {
        boolean reads = part.equals(Optional.of(PatternSection.STYLES));
        Picture picture = picture(reads ? Styles.Effort.ALL : all ? Styles.Effort.SOME : Styles.Effort.KNOWN);
        boolean isGlance = part.isEmpty() && !all && !found.patterns().cases().isEmpty();
        boolean asks = desk.canAsk().getAsBoolean();
        Page width = desk.output().page();
        List<String> lines =
                new ArrayList<>(part.map(one -> section(one, picture, asks)).orElseGet(() -> whole(picture, all)));
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

    private List<String> whole(Picture picture, boolean all) {
        Page width = desk.output().page();
        return all ? PatternsText.all(picture, width) : PatternsText.overview(picture, width);
    }

    private List<String> section(PatternSection part, Picture picture, boolean asks) {
        Page width = desk.output().page();
        return asks && PatternsText.hasSentences(part)
                ? PatternsText.numbered(part, picture, width)
                : PatternsText.section(part, picture, width);
    }

    private Styles styles(Patterns patterns) {
        return Looking.styles(patterns.told(), found.words(), desk, Styles.Effort.SOME);
    }
}
