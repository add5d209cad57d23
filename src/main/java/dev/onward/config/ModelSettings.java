package dev.onward.config;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What is set about the language model.
 *
 * @param provider {@code ollama}, {@code openai}, {@code anthropic} or {@code gemini}; empty for no model at all
 * @param model its name there
 * @param baseUrl its address; empty for the provider's own
 * @param consent when the person is asked before something is sent
 * @param key where its key is read from
 * @param connect how long a connection is waited for; empty for the usual
 * @param firstWord how long the first word is waited for; empty for the usual
 * @param whole how long the whole answer is waited for; empty for the usual
 */
public record ModelSettings(
        Optional<String> provider,
        Optional<String> model,
        Optional<String> baseUrl,
        Consent consent,
        Key key,
        Optional<Duration> connect,
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

    /** Works out what is set. */
    static ModelSettings of(Sources sources) {
        return new ModelSettings(
                sources.first(Setting.PROVIDER),
                sources.first(Setting.MODEL),
                sources.first(Setting.BASE_URL),
                Consent.valueOf(sources.first(Setting.CONSENT)
                        .orElse(Setting.CONSENT.usual())
                        .toUpperCase(Locale.ROOT)),
                new Key(
                        sources.first(Setting.API_KEY_ENV),
                        sources.first(Setting.API_KEY_FILE),
                        sources.first(Setting.API_KEY_COMMAND)),
                seconds(sources, Setting.CONNECT_TIMEOUT),
                seconds(sources, Setting.FIRST_WORD_TIMEOUT),
                seconds(sources, Setting.WHOLE_TIMEOUT));
    }

    private static Optional<Duration> seconds(Sources sources, Setting setting) {
        return sources.first(setting).map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }
}
