package dev.onward.config;

import java.util.regex.Pattern;

/** Knows keys of language models by their looks, so that none gets into the settings or out of them. */
final class Secrets {
    /** Words that begin as the large providers' keys do. */
    private static final Pattern KEY = Pattern.compile("(?<![A-Za-z0-9_-])(?:"
            + "(?:sk|pk|rk|gsk|xai|hf|ghp|r8|pplx|nvapi|key)[-_][A-Za-z0-9_-]{8,}"
            + "|AIza[A-Za-z0-9_-]{10,}"
            + "|eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_.-]+"
            + ")(?![A-Za-z0-9_-])");

    /** Long words of letters and digits mixed; a path may have such a part. */
    private static final Pattern LONG = Pattern.compile("\\b(?=[A-Za-z]*\\d)(?=\\d*[A-Za-z])[A-Za-z0-9]{32,}\\b");

    private static final Pattern NAME =
            Pattern.compile("(?i)(?:[a-z]+[-_.])?(?:api[-_.]?)?(?:key|token|secret|password)s?(?:[-_.]value)?|apikey");
    private static final Pattern USER = Pattern.compile("(?<=://)[^/\\s@]*@");

    private Secrets() {}

    /** Whether there is something in the text that looks like a key. */
    static boolean isIn(String text) {
        return KEY.matcher(text).find()
                || (text.indexOf('/') < 0 && LONG.matcher(text).find());
    }

    /** Whether a setting of that name, which there is not, would hold a key. */
    static boolean isNameOfOne(String name) {
        return NAME.matcher(name).matches();
    }

    /** The text with everything that looks like a key, a name or a password left out. */
    static String without(String text) {
        return USER.matcher(KEY.matcher(text).replaceAll("...")).replaceAll("...@");
    }
}
