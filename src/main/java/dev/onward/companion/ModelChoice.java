package dev.onward.companion;

import java.time.Duration;

/**
 * Which language model is asked, and how long it is waited for.
 *
 * @param provider whose interface it speaks
 * @param baseUrl its address
 * @param model its name there
 * @param patience how long to wait
 */
public record ModelChoice(Provider provider, String baseUrl, String model, Patience patience) {

    /** Whose interface a model speaks. */
    public enum Provider {
        /** A model that runs on a machine of one's own. */
        OLLAMA("ollama", "http://localhost:11434", ""),
        /** OpenAI and all that speak its interface: llama.cpp, LM Studio, vLLM, OpenRouter. */
        OPENAI("openai", "https://api.openai.com/v1", "OPENAI_API_KEY"),
        /** Anthropic. */
        ANTHROPIC("anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY"),
        /** Google Gemini. */
        GEMINI("gemini", "https://generativelanguage.googleapis.com/v1beta", "GEMINI_API_KEY");

        private final String word;
        private final String address;
        private final String keyVariable;

        Provider(String word, String address, String keyVariable) {
            this.word = word;
            this.address = address;
            this.keyVariable = keyVariable;
        }

        /** Its name in settings. */
        public String word() {
            return word;
        }

        /** Its address when none is set. */
        public String address() {
            return address;
        }

        /** The variable that its key is looked for in; empty when it needs none. */
        public String keyVariable() {
            return keyVariable;
        }
    }

    /**
     * How long to wait.
     *
     * @param connect for a connection
     * @param firstWord for the first word
     * @param whole for the whole answer
     * @param pause before the first repetition after "too busy"; doubled for the second
     */
    public record Patience(Duration connect, Duration firstWord, Duration whole, Duration pause) {
        /** What is usual. */
        public static final Patience USUAL = new Patience(
                Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(180), Duration.ofSeconds(1));
    }

    /** Whether it runs on this machine. */
    public boolean isLocal() {
        String host = host();
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1") || host.equals("[::1]");
    }

    /** The machine that is asked. */
    public String host() {
        String afterScheme = baseUrl.replaceFirst("^[a-z]+://", "");
        String authority = afterScheme.split("/", 2)[0].replaceFirst("^.*@", "");
        return authority.startsWith("[")
                ? authority.replaceFirst("\\].*$", "]")
                : authority.split(":", 2)[0];
    }
}
