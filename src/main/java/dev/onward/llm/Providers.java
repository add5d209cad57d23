package dev.onward.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.onward.companion.ModelChoice;
import java.net.http.HttpClient;
import java.util.Optional;

/** Opens the model of each provider. Nothing is logged. */
final class Providers {
    /** Reframes, traps and a question are far shorter. */
    private static final int MOST_TOKENS = 1500;

    private static final double TEMPERATURE = 0.6;

    /** Servers of one's own want no key, and the library wants one. */
    private static final String NONE = "none";

    private Providers() {}

    static StreamingChatModel open(ModelChoice choice, Optional<String> key) throws Refusal {
        HttpClientBuilder http = JdkHttpClient.builder()
                .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1))
                .connectTimeout(choice.patience().connect())
                .readTimeout(choice.patience().whole());
        return switch (choice.provider()) {
            case OLLAMA -> ollama(choice, http);
            case OPENAI -> openAi(choice, http, isOwn(choice) ? key.orElse(NONE) : needed(key));
            case ANTHROPIC -> anthropic(choice, http, needed(key));
            case GEMINI -> gemini(choice, http, needed(key));
        };
    }

    private static StreamingChatModel ollama(ModelChoice choice, HttpClientBuilder http) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(choice.baseUrl())
                .modelName(choice.model())
                .temperature(TEMPERATURE)
                .numPredict(MOST_TOKENS)
                .responseFormat(byTheSchema())
                .build();
    }

    private static StreamingChatModel openAi(ModelChoice choice, HttpClientBuilder http, String key) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(choice.baseUrl())
                .apiKey(key)
                .modelName(choice.model())
                .temperature(TEMPERATURE)
                .maxTokens(MOST_TOKENS)
                .responseFormat(byTheSchema())
                .strictJsonSchema(true)
                .build();
    }

    private static StreamingChatModel anthropic(ModelChoice choice, HttpClientBuilder http, String key) {
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(choice.baseUrl())
                .apiKey(key)
                .modelName(choice.model())
                .temperature(TEMPERATURE)
                .maxTokens(MOST_TOKENS)
                .build();
    }

    private static StreamingChatModel gemini(ModelChoice choice, HttpClientBuilder http, String key) {
        return GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(choice.baseUrl())
                .apiKey(key)
                .modelName(choice.model())
                .temperature(TEMPERATURE)
                .maxOutputTokens(MOST_TOKENS)
                .responseFormat(byTheSchema())
                .build();
    }

    private static ResponseFormat byTheSchema() {
        return ResponseFormat.builder()
                .type(Answers.SCHEMA_TYPE)
                .jsonSchema(Answers.schema())
                .build();
    }

    private static boolean isOwn(ModelChoice choice) {
        return !choice.baseUrl().equals(ModelChoice.Provider.OPENAI.address());
    }

    private static String needed(Optional<String> key) throws Refusal {
        return key.orElseThrow(() -> new Refusal(Refusal.Reason.NO_KEY));
    }
}
