package dev.onward.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model's server on this machine that answers in OpenAI's, Ollama's, Anthropic's or Gemini's form, or misbehaves. */
public final class ModelServer implements AutoCloseable {
    /** A good answer to "Nobody will ever print me." */
    public static final String GOOD = """
            {"reframes": [
              {"approach": "evidence", "text": "One letter came, and it says no to this piece. It does not speak about all that you write."},
              {"approach": "another-explanation", "text": "An editor reads many pages in a week. This one may not have fitted the next issue."},
              {"approach": "compassion-or-next-step", "text": "It hurts because the work matters to you. A small step could be to read one page of it aloud tonight."}],
             "traps": [{"trap": "overgeneralizing", "quote": "Nobody will ever print me."}],
             "question": "What else could the letter mean?"}""";

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> headers = new CopyOnWriteArrayList<>();
    private Answer answer = exchange -> openAi(exchange, GOOD);

    /** How it answers. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Listens on a free port of this machine. */
    public ModelServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + "\n"
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.add(exchange.getRequestHeaders().entrySet().toString());
            answer.to(exchange);
            exchange.close();
        });
        server.start();
    }

    /** Answers so from now on. */
    public ModelServer answering(Answer how) {
        answer = how;
        return this;
    }

    /** Its address with that path. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Onward, set to ask this server without being asked itself. */
    public CliTester tester(Path home, String provider, String path) {
        return new CliTester(home)
                .withModel()
                .with("ONWARD_PROVIDER", provider)
                .with("ONWARD_MODEL", "some-model")
                .with("ONWARD_BASE_URL", address(path))
                .with("ONWARD_CONSENT", "always")
                .with("OPENAI_API_KEY", "sk-secret")
                .with("ANTHROPIC_API_KEY", "sk-secret")
                .with("GEMINI_API_KEY", "sk-secret");
    }

    /** What it was asked: path and body, in order. */
    public List<String> asked() {
        return asked;
    }

    /** The headers it was sent. */
    public List<String> headers() {
        return headers;
    }

    /** Answers with that status and body. */
    public static void status(HttpExchange exchange, int code, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** A whole answer in OpenAI's form. */
    public static void openAi(HttpExchange exchange, String text) throws IOException {
        begin(exchange, "text/event-stream");
        OutputStream out = exchange.getResponseBody();
        for (String piece : pieces(text)) {
            write(out, "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":" + quoted(piece) + "}}]}\n\n");
        }
        write(out, "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
    }

    /** Answers as an Ollama that has these models, which all answer well. */
    public void hasModels(String... names) {
        String list =
                Stream.of(names).map(name -> "{\"name\":\"" + name + "\"}").collect(Collectors.joining(","));
        answering(exchange -> {
            if (exchange.getRequestURI().getPath().equals("/api/tags")) {
                status(exchange, 200, "{\"models\":[" + list + "]}");
            } else {
                ollama(exchange, GOOD);
            }
        });
    }

    /** A whole answer in Ollama's form. */
    public static void ollama(HttpExchange exchange, String text) throws IOException {
        begin(exchange, "application/x-ndjson");
        OutputStream out = exchange.getResponseBody();
        for (String piece : pieces(text)) {
            write(
                    out,
                    "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":" + quoted(piece)
                            + "},\"done\":false}\n");
        }
        write(
                out,
                "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\"stop\"}\n");
    }

    /** A whole answer in Anthropic's form. */
    public static void anthropic(HttpExchange exchange, String text) throws IOException {
        begin(exchange, "text/event-stream");
        OutputStream out = exchange.getResponseBody();
        event(
                out,
                "message_start",
                "{\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[],\"model\":\"m\",\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}}");
        event(
                out,
                "content_block_start",
                "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}");
        for (String piece : pieces(text)) {
            event(
                    out,
                    "content_block_delta",
                    "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                            + quoted(piece) + "}}");
        }
        event(out, "content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}");
        event(
                out,
                "message_delta",
                "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":9}}");
        event(out, "message_stop", "{\"type\":\"message_stop\"}");
    }

    /** A whole answer in Gemini's form. */
    public static void gemini(HttpExchange exchange, String text) throws IOException {
        begin(exchange, "text/event-stream");
        for (String piece : pieces(text)) {
            write(
                    exchange.getResponseBody(),
                    "data: {\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":" + quoted(piece)
                            + "}]},\"index\":0}],\"usageMetadata\":{\"promptTokenCount\":1,\"candidatesTokenCount\":1,\"totalTokenCount\":2}}\n\n");
        }
        write(
                exchange.getResponseBody(),
                "data: {\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"\"}]},\"finishReason\":\"STOP\",\"index\":0}],\"usageMetadata\":{\"promptTokenCount\":1,\"candidatesTokenCount\":1,\"totalTokenCount\":2}}\n\n");
    }

    /** Begins an answer of unknown length. */
    public static void begin(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
    }

    /** Writes and flushes. */
    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void event(OutputStream out, String name, String data) throws IOException {
        write(out, "event: " + name + "\ndata: " + data + "\n\n");
    }

    /** Answers in that provider's form. */
    public static void as(String provider, HttpExchange exchange, String text) throws IOException {
        switch (provider) {
            case "ollama" -> ollama(exchange, text);
            case "anthropic" -> anthropic(exchange, text);
            case "gemini" -> gemini(exchange, text);
            default -> openAi(exchange, text);
        }
    }

    /** One piece of an answer in OpenAI's form; what is to follow comes later, or never. */
    public static void piece(HttpExchange exchange, String text) throws IOException {
        write(
                exchange.getResponseBody(),
                "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":" + quoted(text) + "}}]}\n\n");
    }

    private static List<String> pieces(String text) {
        int half = text.length() / 2;
        return List.of(text.substring(0, half), text.substring(half));
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\u001b", "\\u001b")
                        .replace("\u0007", "\\u0007")
                + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Answers without encryption, whatever it is asked; returns its port. */
    public static int speaksPlainly(ServerSocket server) {
        Thread thread = new Thread(() -> {
            try (Socket caller = server.accept()) {
                caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                caller.getOutputStream().flush();
            } catch (IOException closed) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server.getLocalPort();
    }
}
