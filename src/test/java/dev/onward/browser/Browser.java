package dev.onward.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Chromium without a window, showing one page. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> replies = new ConcurrentHashMap<>();
    private final List<JsonNode> events = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Boolean> loaded = new CompletableFuture<>();

    private Browser(Process process, URI page) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .join();
    }

    /** Starts it with that folder for all it writes; skips the test where there is none, but not in CI. */
    static Browser start(Path folder) throws Exception {
        Optional<String> program = program();
        if (program.isEmpty()) {
            if (System.getenv("ONWARD_CI") != null) {
                throw new IOException("there is no chromium");
            }
            abort("there is no chromium");
        }
        ProcessBuilder builder = new ProcessBuilder(
                program.orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--window-size=900,1400",
                "--user-data-dir=" + folder,
                "about:blank");
        builder.environment().put("HOME", folder.toString());
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        return new Browser(process, page(port(folder)));
    }

    private static Optional<String> program() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("ONWARD_CHROMIUM")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }

    private static int port(Path folder) throws Exception {
        Path told = folder.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 10; i++) {
            if (Files.exists(told) && Files.size(told) > 0) {
                return Integer.parseInt(Files.readAllLines(told).get(0));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("chromium did not start: " + Files.readString(folder.resolve("chromium.log")));
    }

    private static URI page(int port) throws Exception {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        String body =
                HttpClient.newHttpClient().send(list, BodyHandlers.ofString()).body();
        for (JsonNode target : JSON.readTree(body)) {
            if (target.path("type").asText().equals("page")) {
                return URI.create(target.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("chromium shows no page");
    }

    /** Opens a page and waits until it is loaded. */
    void open(Path page) throws Exception {
        for (String part : List.of("Page", "Runtime", "Log", "Network")) {
            call(part + ".enable", "{}");
        }
        call("Page.navigate", "{\"url\":\"" + page.toUri() + "\"}");
        loaded.get(SECONDS, TimeUnit.SECONDS);
    }

    /** What an expression of JavaScript gives, a promise when it is kept. */
    JsonNode evaluate(String script) throws Exception {
        ObjectNode parameters = JSON.createObjectNode()
                .put("expression", script)
                .put("awaitPromise", true)
                .put("returnByValue", true);
        JsonNode result = call("Runtime.evaluate", parameters.toString());
        if (result.has("exceptionDetails")) {
            throw new IOException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** Calls a method of the protocol. */
    JsonNode call(String method, String parameters) throws Exception {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> reply = new CompletableFuture<>();
        replies.put(id, reply);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        JsonNode message = reply.get(SECONDS, TimeUnit.SECONDS);
        if (message.has("error")) {
            throw new IOException(method + ": " + message.path("error"));
        }
        return message.path("result");
    }

    /** The addresses that were asked for. */
    List<String> requests() {
        return of("Network.requestWillBeSent")
                .map(event -> event.path("request").path("url").asText())
                .toList();
    }

    /** What the browser complained about. */
    List<String> complaints() {
        return Stream.of("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled")
                .flatMap(this::of)
                .map(JsonNode::toString)
                .toList();
    }

    private Stream<JsonNode> of(String method) {
        return List.copyOf(events).stream()
                .filter(event -> event.path("method").asText().equals(method))
                .map(event -> event.path("params"));
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one ->
                one.onExit().completeOnTimeout(one, SECONDS, TimeUnit.SECONDS).join());
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(true);
        }

        private void take(String text) {
            try {
                JsonNode read = JSON.readTree(text);
                if (read.has("id")) {
                    Optional.ofNullable(replies.remove(read.path("id").asInt()))
                            .ifPresent(reply -> reply.complete(read));
                } else {
                    events.add(read);
                }
                if (read.path("method").asText().equals("Page.loadEventFired")) {
                    loaded.complete(true);
                }
            } catch (IOException senseless) {
                throw new IllegalStateException(senseless);
            }
        }
    }
}
