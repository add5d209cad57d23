package dev.onward.view.patterns;

import dev.onward.practice.Practice;
import dev.onward.view.Page;
import dev.onward.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model is told for a reading of a pattern: what was counted, and what stands beside the four questions. */
public final class PatternTold {
    /** A line with an option in it tells the person where to look, and a model nothing. */
    private static final String OPTION = "--";

    private PatternTold() {}

    /** In plain sentences, with the person's own lines below them. */
    public static String of(Picture picture, Page page) {
        Page plain = new Page(Page.UNBOUNDED, Theme.PLAIN, page.widthOf());
        List<String> lines = new ArrayList<>(PatternsText.overview(picture, plain));
        Stream.concat(Stream.of(Practice.WENT), Practice.PATTERNS.keys().stream())
                .forEach(step -> lines.addAll(BesideText.of(step, picture, plain)));
        return lines.stream()
                .filter(line -> !line.contains(OPTION))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
