package dev.onward.care;

import java.util.regex.Pattern;

/** Says of a match whether it is meant: by the writer, of the writer, now, in earnest. */
final class Judge {
    private final Pattern denied;
    private final Pattern asked;
    private final Pattern answeredNo;
    private final Pattern self;
    private final Pattern others;
    private final Pattern reported;
    private final Pattern speakers;
    private final Pattern joke;
    private final Pattern earnest;
    private final Pattern past;
    private final Pattern present;
    private final Pattern lately;
    private final Pattern back;
    private final Pattern well;
    private final Pattern resisted;

    Judge(Rules rules) {
        denied = Pattern.compile("(?<![^ ])(?:" + rules.families().get("DENIED") + ")$");
        asked = rules.family("ASKED");
        answeredNo = Pattern.compile("^(?:" + rules.families().get("ANSWEREDNO") + ")(?![^ .])");
        others = Pattern.compile("(?<![^ ])(?:" + rules.families().get("OTHERSUBJECT") + ")$");
        reported = Pattern.compile("(?<![^ ])(?:" + rules.families().get("REPORTED")
                + ")(?: i(?: am| was| have| had| would| do)?(?: [^ ]+){0,2})?$");
        self = rules.family("SELFWORD");
        speakers = rules.family("SPEAKER");
        joke = rules.family("JOKE");
        earnest = rules.family("EARNEST");
        past = rules.family("LONGAGO");
        present = rules.family("PRESENT");
        lately = rules.family("LATELY");
        back = rules.family("BACK");
        well = rules.family("WELL");
        resisted = rules.family("RESISTED");
    }

    /** Whether the match says something about the writer at all. */
    boolean counts(Found found) {
        Section section = found.section();
        return !(isDenied(found) && !section.has("-deny"))
                && !(isOfOthers(found) && !section.has("-other"))
                && !isReported(found)
                && !(section.has("soft") && isJoke(found));
    }

    /** The level of a match that counts. */
    CareLevel level(Found found) {
        return switch (found.section().weight()) {
            case HINT, NOTHING -> CareLevel.NONE;
            case PAST -> past(found);
            case CONCERN -> isOver(found) && !isBack(found) ? CareLevel.NONE : CareLevel.CONCERN;
            case URGENT -> urgent(found);
        };
    }

    private CareLevel urgent(Found found) {
        if (isOver(found)) {
            return isBack(found) ? CareLevel.CONCERN : CareLevel.NONE;
        }
        return resisted.matcher(found.place().around(0, 1)).find() ? CareLevel.CONCERN : CareLevel.URGENT;
    }

    /** What was done last night is not over; what was done long ago is, unless it is back. */
    private CareLevel past(Found found) {
        String sentence = found.place().sentence().text();
        if (lately.matcher(sentence).find() && !past.matcher(sentence).find()) {
            return CareLevel.URGENT;
        }
        return isBack(found) ? CareLevel.CONCERN : CareLevel.NONE;
    }

    private boolean isDenied(Found found) {
        return denied.matcher(found.left()).find()
                || (asked.matcher(found.left()).find()
                        && answeredNo.matcher(found.place().next()).find());
    }

    private boolean isOfOthers(Found found) {
        return !self.matcher(found.text()).find()
                && others.matcher(found.left()).find();
    }

    private boolean isReported(Found found) {
        Sentence sentence = found.place().sentence();
        return reported.matcher(found.left()).find()
                || (sentence.quotes(found.text())
                        && speakers.matcher(found.place().around(1, 1)).find());
    }

    private boolean isJoke(Found found) {
        String near = found.place().around(1, 1);
        return joke.matcher(near).find() && !earnest.matcher(near).find();
    }

    private boolean isOver(Found found) {
        return !found.section().has("-past")
                && !present.matcher(found.wider()).find()
                && past.matcher(found.clause()).find();
    }

    private boolean isBack(Found found) {
        return back.matcher(found.place().around(2, 5)).find() && !isWell(found);
    }

    /** Whether the text says nearby that the writer is well now. */
    boolean isWell(Found found) {
        return well.matcher(found.place().around(2, 5)).find();
    }
}
