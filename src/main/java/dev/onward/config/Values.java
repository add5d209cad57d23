package dev.onward.config;

import java.util.List;
import java.util.regex.Pattern;

/** Which values a setting takes. */
enum Values {
    /** Anything. */
    TEXT("text on one line", ".*"),
    /** Anything but nothing. */
    NAME("a name", ".*\\S.*"),
    /** A place in the file system. */
    PATH("a path", ".+"),
    /** A country. */
    COUNTRY("two letters, such as IE", "[A-Za-z]{2}"),
    /** Days of check-ins. */
    DAYS(
            "never, or whole numbers from 1 to " + Values.MOST_DAYS + " with commas between",
            "\\s*(?i:never)\\s*|\\s*" + Values.DAY + "\\s*(?:,\\s*" + Values.DAY + "\\s*)*"),
    /** An address on the web. */
    ADDRESS(
            "an address with http:// or https://, and without a name or password in it",
            "https?://[^\\s/@?#]+(?:/[^\\s@?#]*)?"),
    /** A variable of the environment. */
    VARIABLE("the name of a variable, such as OPENAI_API_KEY", "[A-Za-z_][A-Za-z0-9_]*"),
    /** A time to wait. */
    SECONDS("a whole number of seconds from 1 to 9999", "[1-9]\\d{0,3}"),
    /** Editing keys. */
    EDITING("emacs or vi", "(?i:emacs|vi)", "emacs", "vi"),
    /** When to do something by itself. */
    WHEN("auto, always or never", "(?i:auto|always|never)", "auto", "always", "never"),
    /** Whether to ask. */
    ASKING("ask, always or never", "(?i:ask|always|never)", "ask", "always", "never"),
    /** Interfaces of language models. */
    PROVIDER(
            "ollama, openai, anthropic or gemini",
            "(?i:ollama|openai|anthropic|gemini)",
            "ollama",
            "openai",
            "anthropic",
            "gemini");

    private static final int MOST_DAYS = 3650;
    private static final String DAY = "(?:3650|36[0-4]\\d|3[0-5]\\d\\d|[12]\\d{3}|[1-9]\\d{0,2})";

    private final String words;
    private final String pattern;
    private final String choices;

    Values(String words, String pattern, String... choices) {
        this.words = words;
        this.pattern = "(?s)(?:" + pattern + ")";
        this.choices = String.join(" ", choices);
    }

    /** What they are, in words. */
    String words() {
        return words;
    }

    /** The words to choose from; none when it is not a choice. */
    List<String> choices() {
        return choices.isEmpty() ? List.of() : List.of(choices.split(" ", -1));
    }

    /** Whether a value is one of them. The pattern is made only when it is needed: every command asks for every setting. */
    boolean has(String value) {
        return Pattern.matches(pattern, value);
    }
}
