package dev.onward.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.onward.companion.Companion;
import dev.onward.companion.ModelChoice;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gathers an answer while it comes, tells its parts, and gives up when it is too long, too late, or no longer wanted. */
final class Hearing implements StreamingChatResponseHandler {
    /** An answer is a few thousand characters long; one beyond this is none. */
    private static final int MOST_CHARACTERS = 256 * 1024;

    /** How often it is looked whether the person has had enough. */
    private static final long GLANCE = 50;

    private final Companion.Listener listener;
    private final ModelChoice.Patience patience;
    private final StringBuilder text = new StringBuilder();
    private final PartialAnswer parts = new PartialAnswer();
    private final CompletableFuture<String> done = new CompletableFuture<>();
    private volatile boolean hasBegun;
    private volatile boolean hasTold;

    Hearing(Companion.Listener listener, ModelChoice.Patience patience) {
        this.listener = listener;
        this.patience = patience;
    }

    @Override
    public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
        hear(piece.text());
        if (done.isDone()) {
            context.streamingHandle().cancel();
        }
    }

    private synchronized void hear(String piece) {
        if (done.isDone()) {
            return;
        }
        if (!hasBegun) {
            hasBegun = true;
            listener.begun();
        }
        text.append(piece);
        if (text.length() > MOST_CHARACTERS) {
            done.completeExceptionally(new Refusal(Refusal.Reason.TOO_LONG));
            return;
        }
        parts.and(piece).forEach(part -> {
            hasTold = true;
            listener.came(part);
        });
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        done.complete(text.toString());
    }

    @Override
    public void onError(Throwable failed) {
        done.completeExceptionally(Refusal.of(failed));
    }

    /** Nothing more will come: what came is all, though the library may not know it for an end. */
    void ended() {
        done.complete(text.toString());
    }

    /** Whether a part was told; then the call is not made again. */
    boolean hasTold() {
        return hasTold;
    }

    /** Waits for the whole answer. */
    String whole() throws Refusal {
        long start = System.nanoTime();
        while (true) {
            try {
                return done.get(GLANCE, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                lookAround(Duration.ofNanos(System.nanoTime() - start));
            } catch (ExecutionException failed) {
                throw Refusal.of(failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw giveUp(Refusal.Reason.CANCELLED);
            }
        }
    }

    private void lookAround(Duration waited) throws Refusal {
        if (listener.isCancelled()) {
            throw giveUp(Refusal.Reason.CANCELLED);
        }
        Duration limit = hasBegun ? patience.whole() : patience.firstWord();
        if (waited.compareTo(limit) > 0) {
            throw giveUp(Refusal.Reason.TOO_LATE);
        }
    }

    /** After this nothing more is told, also when a piece is just being heard. */
    private synchronized Refusal giveUp(Refusal.Reason reason) {
        Refusal refusal = new Refusal(reason);
        done.completeExceptionally(refusal);
        return refusal;
    }
}
