package dev.onward.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens the model of each provider. Nothing is logged.
 *
 * @param choice which model
 * @param line what it is called through
 * @param manner how it is asked
 */
record Providers(ModelChoice choice, Line line, Manner manner) {
    /** How a model is asked. */
    enum Manner {
        /** For an answer of a JSON schema, and not too wild. */
        BY_SCHEMA,
        /** With nothing but the messages, for those that know no more. */
        PLAIN
    }

    /** Reframes, traps and a question are far shorter. */
    private static final int MOST_TOKENS = 1500;

    private static final double TEMPERATURE = 0.6;

    /** Servers of one's own want no key, and the library wants one. */
    private static final String NONE = "none";

    StreamingChatModel open(Prompt.Wanted wanted, Optional<String> key) throws Refusal {
        return switch (choice.provider()) {
            case OLLAMA -> ollama(wanted);
            case OPENAI -> openAi(wanted, isOwn() ? key.orElse(NONE) : needed(key));
            case ANTHROPIC -> anthropic(wanted, needed(key));
            case GEMINI -> gemini(wanted, needed(key));
        };
    }

    private StreamingChatModel ollama(Prompt.Wanted wanted) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(new Ready(line))
                .baseUrl(choice.baseUrl())
                .modelName(choice.model())
                .temperature(temperature())
                .numPredict(MOST_TOKENS)
                .responseFormat(format(wanted))
                .build();
    }

    private StreamingChatModel openAi(Prompt.Wanted wanted, String key) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new Ready(line))
                .baseUrl(choice.baseUrl())
                .apiKey(key)
                .modelName(choice.model())
                .temperature(temperature())
                .maxTokens(manner == Manner.PLAIN ? null : MOST_TOKENS)
                .responseFormat(format(wanted))
                .strictJsonSchema(manner == Manner.BY_SCHEMA)
                .build();
    }

    private StreamingChatModel anthropic(Prompt.Wanted wanted, String key) {
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(new Ready(line))
                .baseUrl(choice.baseUrl())
                .apiKey(key)
                .modelName(choice.model())
                .temperature(temperature())
                .maxTokens(MOST_TOKENS)
                .responseFormat(format(wanted))
                .build();
    }

    private StreamingChatModel gemini(Prompt.Wanted wanted, String key) {
        return GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(new Ready(line))
                .baseUrl(choice.baseUrl())
                .apiKey(key)
                .modelName(choice.model())
                .temperature(temperature())
                .maxOutputTokens(MOST_TOKENS)
                .responseFormat(format(wanted))
                .build();
    }

    private @Nullable ResponseFormat format(Prompt.Wanted wanted) {
        return manner == Manner.PLAIN
                ? null
                : ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(Answers.schema(wanted))
                        .build();
    }

    private @Nullable Double temperature() {
        return manner == Manner.PLAIN ? null : TEMPERATURE;
    }

    private boolean isOwn() {
        return !choice.baseUrl().equals(ModelChoice.Provider.OPENAI.address());
    }

    private static String needed(Optional<String> key) throws Refusal {
        return key.orElseThrow(() -> new Refusal(Refusal.Reason.NO_KEY));
    }

    /** The library asks for a builder; what it would set is set already. */
    private record Ready(Line line) implements HttpClientBuilder {
        @Override
        public @Nullable Duration connectTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public @Nullable Duration readTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return line;
        }
    }
}
