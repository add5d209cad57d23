package dev.onward.view;

import dev.onward.journal.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * How the journal and its set-up are, a line each.
 *
 * <pre>
 * ok     entries: 12 entries can be read
 * wrong  permissions: 1 file or folder is not for you only, or cannot be read by you
 *          /home/ada/.local/share/onward/sent.log: rw-r--r--
 *        hint: "onward doctor --repair" sets 0700 for folders and 0600 for files
 * </pre>
 */
public final class DoctorText {
    private static final int FILES_SHOWN = 5;
    private static final String UNDER = "       ";

    private DoctorText() {}

    /** What was repaired, then how everything is, then the sum of it. */
    public static List<String> of(List<Check> repaired, List<Check> checks, Page page) {
        List<String> lines = new ArrayList<>();
        for (Check done : repaired) {
            lines.addAll(check(done, done.state() == Check.State.OK ? "done" : "not", page));
        }
        if (!repaired.isEmpty()) {
            lines.add("");
        }
        for (Check check : checks) {
            lines.addAll(check(check, check.state().word(), page));
        }
        lines.add("");
        lines.addAll(Wrap.line(sum(checks), "", page));
        return lines;
    }

    private static String sum(List<Check> checks) {
        long wrong = checks.stream()
                .filter(check -> check.state() == Check.State.WRONG)
                .count();
        return wrong == 0 ? "All is well." : wrong == 1 ? "One thing is wrong." : wrong + " things are wrong.";
    }

    private static List<String> check(Check check, String word, Page page) {
        Theme theme = page.theme();
        List<String> lines =
                new ArrayList<>(Wrap.line(check.name() + ": " + SafeText.line(check.says(), theme), UNDER, page));
        String start = word + " ".repeat(UNDER.length() - word.length());
        boolean matters = check.state() == Check.State.WRONG;
        lines.set(
                0,
                (matters ? theme.strong(start) : theme.quiet(start))
                        + lines.get(0).substring(UNDER.length()));
        check.spots().stream().limit(FILES_SHOWN).forEach(spot -> lines.addAll(file(spot, page)));
        int more = check.spots().size() - FILES_SHOWN;
        if (more > 0) {
            lines.addAll(Wrap.line("and " + more + " more; --json names them all", UNDER + "  ", page));
        }
        check.hint().ifPresent(hint -> lines.addAll(Wrap.line("hint: " + SafeText.line(hint, theme), UNDER, page)));
        return lines;
    }

    private static List<String> file(Check.Spot spot, Page page) {
        String text = spot.path() + (spot.says().isEmpty() ? "" : ": " + spot.says());
        return Wrap.line(SafeText.line(text, page.theme()), UNDER + "  ", page);
    }
}
