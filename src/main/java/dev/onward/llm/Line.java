package dev.onward.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * The connection of one call. The library's own cannot be hung up before the first word has come, and reads a line or an
 * error of any length into memory; this one can be cut at any moment, and takes only so many bytes.
 */
final class Line implements HttpClient {
    private final java.net.http.HttpClient http;
    private final Duration patience;
    private final Runnable ended;
    private volatile List<Future<?>> calls = List.of();
    private volatile InputStream body = InputStream.nullInputStream();
    private volatile boolean isCut;

    /**
     * A connection not yet made.
     *
     * @param connect how long it may take to be made
     * @param patience how long the other side may take until it begins
     * @param ended told when nothing more will come, whatever came before
     */
    Line(Duration connect, Duration patience, Runnable ended) {
        this.patience = patience;
        this.ended = ended;
        http = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("answers are only heard while they come");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        CompletableFuture<HttpResponse<InputStream>> sent =
                http.sendAsync(ofJdk(request), BodyHandlers.ofInputStream());
        CompletableFuture<Void> heard = sent.thenAccept(response -> hear(response, parser, listener))
                .exceptionally(failed -> {
                    listener.onError(failed);
                    return null;
                })
                .thenRun(ended);
        calls = List.of(sent, heard);
    }

    private java.net.http.HttpRequest ofJdk(HttpRequest request) {
        java.net.http.HttpRequest.Builder made = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(patience)
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> made.header(name, value)));
        return made.build();
    }

    /** What stands in a refusal is not even read: it may hold the person's words. */
    private void hear(
            HttpResponse<InputStream> response, ServerSentEventParser parser, ServerSentEventListener listener) {
        try (InputStream heard = new Ration(response.body())) {
            body = heard;
            if (isCut) {
                return;
            }
            if (response.statusCode() / 100 != 2) {
                listener.onError(new HttpException(response.statusCode(), ""));
                return;
            }
            listener.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            parser.parse(heard, listener);
            listener.onClose();
        } catch (IOException broken) {
            listener.onError(broken);
        }
    }

    /** Hangs up; what has not come by now will not come. */
    void cut() {
        isCut = true;
        calls.forEach(call -> call.cancel(true));
        try {
            body.close();
        } catch (IOException closed) {
            // it is not read any more, so nothing is lost
            return;
        }
    }
}
