package dev.onward.care;

import dev.onward.resource.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings misspelt, shortened and dialect words to one form, so that a rule is written once.
 *
 * @param forms what stands for one, two or three words in a row
 * @param masked words that people hide behind signs, such as {@code su*cide}
 */
record Spellings(Map<String, List<String>> forms, List<String> masked) {
    private static final int LONGEST = 3;

    /** Copies both. */
    Spellings {
        forms = Map.copyOf(forms);
        masked = List.copyOf(masked);
    }

    /** Onward's own: lines of the form {@code one, other = written out}; the line {@code masked} lists the hidden words. */
    static Spellings own() {
        Map<String, List<String>> forms = new HashMap<>();
        List<String> masked = new ArrayList<>();
        for (String line : new Resource(Spellings.class, "spellings.txt").lines()) {
            int equal = line.indexOf('=');
            List<String> right = words(line.substring(equal + 1));
            if (line.startsWith("masked")) {
                masked.addAll(right);
            } else {
                Arrays.stream(line.substring(0, equal).split(",", -1)).forEach(form -> forms.put(form.strip(), right));
            }
        }
        return new Spellings(forms, masked);
    }

    /** The words, each in its common form; the list may become longer or shorter. */
    List<String> common(List<String> words) {
        List<String> common = new ArrayList<>(words.size() + 8);
        int at = 0;
        while (at < words.size()) {
            at += one(words, at, common);
        }
        return common;
    }

    private int one(List<String> words, int at, List<String> common) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            List<String> form =
                    forms.get(length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length)));
            if (form != null) {
                common.addAll(form);
                return length;
            }
        }
        common.add(unmasked(words.get(at)));
        return 1;
    }

    private String unmasked(String word) {
        if (word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return word;
        }
        return masked.stream().filter(known -> fits(known, word)).findFirst().orElse(word);
    }

    private static boolean fits(String known, String word) {
        if (known.length() != word.length() || word.charAt(0) != known.charAt(0)) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i)) && word.charAt(i) != known.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" +", -1));
    }
}
