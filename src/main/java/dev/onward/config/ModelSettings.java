package dev.onward.config;

import dev.onward.journal.Problem;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is set about the language model.
 *
 * @param provider {@code ollama}, {@code openai}, {@code anthropic} or {@code gemini}; empty for no model at all
 * @param model its name there
 * @param baseUrl its address; empty for the provider's own
 * @param consent when the person is asked before something is sent
 * @param key where its key is read from
 * @param firstWord how long the first word is waited for; empty for the usual
 * @param whole how long the whole answer is waited for; empty for the usual
 */
public record ModelSettings(
        Optional<String> provider,
        Optional<String> model,
        Optional<String> baseUrl,
        Consent consent,
        Key key,
        Optional<Duration> firstWord,
        Optional<Duration> whole) {

    /** When the person is asked. */
    public enum Consent {
        /** Every time. */
        ASK,
        /** Only when the words ask for care. */
        ALWAYS,
        /** Nothing is ever sent. */
        NEVER
    }

    /**
     * Where the key is read from, the first that is set.
     *
     * @param variable a variable of the environment
     * @param file a file that only its owner can read
     * @param command a command that prints it
     */
    public record Key(Optional<String> variable, Optional<String> file, Optional<String> command) {}

    /**
     * Works out what is set.
     *
     * @param isOff whether the command line says that no model is to be asked
     */
    static ModelSettings of(Sources sources, Map<String, String> environment, boolean isOff) {
        boolean never =
                isOff || !environment.getOrDefault("ONWARD_NO_MODEL", "").isEmpty();
        return new ModelSettings(
                sources.first("provider", "ONWARD_PROVIDER").map(word -> word.toLowerCase(Locale.ROOT)),
                sources.first("model", "ONWARD_MODEL"),
                sources.first("base-url", "ONWARD_BASE_URL"),
                never
                        ? Consent.NEVER
                        : consent(sources.first("consent", "ONWARD_CONSENT").orElse("ask")),
                new Key(sources.first("api-key-env"), sources.first("api-key-file"), sources.first("api-key-command")),
                seconds(sources, "first-word-timeout"),
                seconds(sources, "whole-timeout"));
    }

    private static Consent consent(String word) {
        return Arrays.stream(Consent.values())
                .filter(known -> known.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Problem.usage("consent is ask, always or never"));
    }

    private static Optional<Duration> seconds(Sources sources, String key) {
        return sources.first(key).map(text -> {
            if (!text.matches("[1-9]\\d{0,3}")) {
                throw Problem.usage(key + " is a whole number of seconds from 1 to 9999");
            }
            return Duration.ofSeconds(Long.parseLong(text));
        });
    }
}
