package dev.onward.cli.sitting;

import dev.onward.insight.TextReader;
import dev.onward.journal.Kind;
import dev.onward.practice.Question;
import dev.onward.practice.Sitting;
import dev.onward.view.sitting.BrakeText;
import dev.onward.view.sitting.CareText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The two moments at which a sitting offers to stop; each at most once, and never against the person's will. */
final class Pauses {
    /** The step that is done when the helplines were shown. */
    private static final String CARE = "care";

    private static final Set<String> STOP = Set.of("s", "stop");

    /** Long sittings, in which reading by meaning is ready before it is needed. */
    private static final Set<Kind> LONG = Set.of(Kind.REJECTION, Kind.REALITY_TEST);

    private final Talk talk;
    private final Reflecting reflecting;
    private final InTheBackground<TextReader> meaning;
    private List<String> heard = List.of();
    private boolean stops;

    Pauses(Talk talk, Reflecting reflecting) {
        this.talk = talk;
        this.reflecting = reflecting;
        meaning = new InTheBackground<>(reflecting.desk().reading().text());
    }

    /** While the person writes the first answer in words, what reads their meaning is loaded. */
    void before(Question question) {
        if (question.isOfWords() && LONG.contains(talk.now().practice().kind())) {
            meaning.begin();
        }
    }

    /** Nothing goes on in the background any more. */
    void end() {
        meaning.end();
    }

    /** Whether the person chose to stop here. */
    boolean stops() {
        return stops;
    }

    /** After the words are kept: who is there to listen, and whether to go on. */
    void care(Question question) {
        if (question.isOfWords()) {
            stopsAfterWords(question);
        }
    }

    /** The same after words that were written where none were asked for; says whether the person chose to stop. */
    boolean stopsAfterWords(Question question) {
        if (talk.now().draft().done().contains(CARE)) {
            return stops;
        }
        List<String> words = talk.now().draft().entry().words();
        List<String> last = new ArrayList<>(words);
        heard.forEach(last::remove);
        heard = words;
        List<String> helplines = reflecting.helplines(words, last, meaning.ready(), talk.page());
        if (!helplines.isEmpty()) {
            talk.goOnTo(talk.now().past(CARE));
            talk.show(CareText.pause(helplines, talk.page()));
            goOn(question, talk.key());
        }
        return stops;
    }

    /** Whoever writes on at that moment loses nothing of it. */
    private void goOn(Question question, String typed) {
        stops = STOP.contains(typed.toLowerCase(Locale.ROOT));
        if (!stops && !typed.isEmpty()) {
            talk.goOnTo(talk.now().more(question, List.of(typed)));
            talk.show(CareText.added(talk.page()));
        }
    }

    /** When nothing new is said: to stop, to write from a distance, to do something else, or to go on. */
    Sitting brake(Question question) {
        Sitting past = talk.now().past(question.step());
        if (!reflecting.addsNothing(talk.now().draft().entry())) {
            return past;
        }
        talk.show(BrakeText.offer(question, talk.page()));
        String typed = talk.key();
        switch (typed.toLowerCase(Locale.ROOT)) {
            case "" -> {
                return past;
            }
            case "s" -> {
                stops = true;
                return past;
            }
            case "d" -> {
                stops = true;
                return talk.answered(talk.now().smallStep()).past(question.step());
            }
            default -> {
                return talk.answered(talk.now().toName(typed)).past(question.step());
            }
        }
    }
}
