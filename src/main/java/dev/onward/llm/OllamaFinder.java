package dev.onward.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onward.companion.ModelFinder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the models of an Ollama on this machine, by its own list ({@code /api/tags}). No other machine is asked: no proxy,
 * no redirection, and of Ollama's variable {@code OLLAMA_HOST} only what names this machine.
 */
public final class OllamaFinder implements ModelFinder {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_MODELS = 100;
    private static final int FINE = 200;
    private static final Pattern HERE =
            Pattern.compile("(?:http://)?(?:0\\.0\\.0\\.0|127\\.0\\.0\\.1|localhost)?(?::(\\d{1,5}))?/?");

    private final String address;

    /** At the usual address, or the port of this machine that {@code OLLAMA_HOST} names. */
    public OllamaFinder(Map<String, String> environment) {
        Matcher here = HERE.matcher(environment.getOrDefault("OLLAMA_HOST", ""));
        boolean named = here.matches() && here.group(1) != null && Integer.parseInt(here.group(1)) <= 0xFFFF;
        address = named ? "http://127.0.0.1:" + here.group(1) : USUAL;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public List<String> models() {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/tags"))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return response.statusCode() == FINE ? names(body.readNBytes(MOST_BYTES)) : List.of();
            }
        } catch (IOException nobodyThere) {
            return List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<String> names(byte[] body) throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode model : new ObjectMapper().readTree(body).path("models")) {
            String name = model.path("name").asText("");
            if (!name.isBlank() && names.size() < MOST_MODELS) {
                names.add(name);
            }
        }
        return names;
    }
}
