package dev.onward.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the endings of simple English forms off a word: plurals, {@code -ed}, {@code -ing}, {@code -y}. These are steps 1
 * and 5 of Porter's second stemmer (snowballstem.org/algorithms/english), and the most common irregular verbs; nouns made
 * of verbs ({@code rejection}) stay apart from them.
 */
final class Stemmer {
    private static final int SHORTEST = 3;

    /** The last letters of the endings that are taken off. */
    private static final String LAST = "sdgyel";

    /** A line a word: its base form, then forms that the rules cannot bring back to it. */
    private static final String FORMS = """
            become became
            begin began begun
            bring brought
            break broke broken
            buy bought
            catch caught
            choose chose chosen
            child children
            come came
            die dying
            do did done does
            draw drew drawn
            drink drank drunk
            drive drove driven
            eat ate eaten
            fall fell fallen
            feel felt
            fight fought
            find found
            forget forgot forgotten
            forgive forgave forgiven
            freeze froze frozen
            get got gotten
            give gave given
            go went gone goes
            grow grew grown
            hear heard
            hide hid hidden
            hold held
            keep kept
            know knew known
            leave left
            lie lying lied
            lose lost
            make made
            man men
            meet met
            pay paid
            run ran
            say said
            see saw seen
            seek sought
            sell sold
            send sent
            sing sang sung
            sit sat
            sleep slept
            speak spoke spoken
            stand stood
            steal stole stolen
            swear swore sworn
            take took taken
            teach taught
            tell told
            think thought
            throw threw thrown
            tie tying
            try tries tried
            understand understood
            wake woke woken
            wear wore worn
            weep wept
            win won
            woman women
            write wrote written
            """;

    /** Words that only look like forms of another one. */
    private static final List<String> OWN = List.of("evening", "morning", "wedding", "news", "always", "perhaps");

    private static final Map<String, String> IRREGULAR = irregular();

    private static final Set<String> IRREGULAR_STEMS = Set.copyOf(IRREGULAR.values());

    private final StringBuilder word;

    private Stemmer(String word) {
        this.word = new StringBuilder(word);
    }

    /** The stem of a word in lower case; words with other signs than a to z are their own stems. */
    static String stem(String word) {
        if (word.length() < SHORTEST || !isPlain(word)) {
            return word;
        }
        String known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        return LAST.indexOf(word.charAt(word.length() - 1)) < 0 ? word : byRule(word);
    }

    /** Whether every word of that stem begins with it but for its last letter. */
    static boolean isRegular(String stem) {
        return stem.length() > 1 && !IRREGULAR_STEMS.contains(stem);
    }

    private static String byRule(String word) {
        Stemmer stemmer = new Stemmer(word);
        stemmer.plural();
        stemmer.pastAndParticiple();
        stemmer.finalY();
        stemmer.finalEAndL();
        return stemmer.word.toString();
    }

    private static Map<String, String> irregular() {
        Map<String, String> stems = new HashMap<>();
        OWN.forEach(word -> stems.put(word, word));
        FORMS.lines().forEach(line -> {
            String[] forms = line.split(" ", -1);
            String stem = byRule(forms[0]);
            for (String form : forms) {
                stems.put(form, stem);
            }
        });
        return stems;
    }

    private void plural() {
        if (ends("sses")) {
            drop(2);
        } else if (ends("ied") || ends("ies")) {
            drop(word.length() > 4 ? 2 : 1);
        } else if (ends("s") && !ends("us") && !ends("ss") && hasVowel(word.length() - 2)) {
            drop(1);
        }
    }

    private void pastAndParticiple() {
        if (ends("eed")) {
            if (word.length() - 3 >= region(0)) {
                drop(1);
            }
            return;
        }
        int ending = ends("ed") ? 2 : ends("ing") ? 3 : 0;
        if (ending == 0 || !hasVowel(word.length() - ending)) {
            return;
        }
        drop(ending);
        if (ends("at") || ends("bl") || ends("iz")) {
            word.append('e');
        } else if (endsDouble()) {
            drop(1);
        } else if (region(0) >= word.length() && endsShort(word.length())) {
            word.append('e');
        }
    }

    private void finalY() {
        int last = word.length() - 1;
        if (last > 1 && word.charAt(last) == 'y' && !isVowel(last - 1)) {
            word.setCharAt(last, 'i');
        }
    }

    private void finalEAndL() {
        int last = word.length() - 1;
        int first = region(0);
        boolean inSecond = last >= region(first);
        boolean silent = ends("e") && (inSecond || (last >= first && !endsShort(last)));
        if (silent || (ends("ll") && inSecond)) {
            drop(1);
        }
    }

    /** The place after the first consonant that follows a vowel, from there on. */
    private int region(int from) {
        for (int i = from + 1; i < word.length(); i++) {
            if (!isVowel(i) && isVowel(i - 1)) {
                return i + 1;
            }
        }
        return word.length();
    }

    /** Whether the first so many letters end in a short syllable, as {@code hop} and {@code at} do. */
    private boolean endsShort(int length) {
        if (length == 2) {
            return isVowel(0) && !isVowel(1);
        }
        return length > 2
                && !isVowel(length - 3)
                && isVowel(length - 2)
                && !isVowel(length - 1)
                && "wxy".indexOf(word.charAt(length - 1)) < 0;
    }

    private boolean endsDouble() {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && "bdfgmnprt".indexOf(word.charAt(last)) >= 0;
    }

    private boolean hasVowel(int length) {
        for (int i = 0; i < length; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVowel(int i) {
        char c = word.charAt(i);
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || (c == 'y' && i > 0 && !isVowel(i - 1));
    }

    private boolean ends(String ending) {
        int from = word.length() - ending.length();
        return from >= 0 && word.indexOf(ending, from) == from;
    }

    private void drop(int letters) {
        word.setLength(word.length() - letters);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
