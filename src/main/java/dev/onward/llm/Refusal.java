package dev.onward.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.onward.companion.ModelChoice;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** Why there is no answer. What the other side wrote is never repeated: it may hold the person's words. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    private final Reason reason;

    /** What went wrong, and what is said about it. */
    enum Reason {
        UNREACHABLE("cannot be reached: nothing answers there"),
        UNKNOWN_HOST("cannot be reached: its address is not known"),
        INSECURE("cannot be asked: its connection is not secure"),
        NO_KEY("needs a key, and there is none"),
        KEY_REFUSED("refused the key"),
        NO_MODEL("has no model of that name"),
        BUSY("is too busy now"),
        BROKEN("has a fault of its own now"),
        NOT_UNDERSTOOD("did not accept what it was asked"),
        NO_SENSE("did not answer as a model does"),
        TOO_LATE("took too long"),
        TOO_LONG("did not stop talking"),
        BROKEN_OFF("broke off"),
        CANCELLED("was not waited for");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    Refusal(Reason reason) {
        super(reason.words);
        this.reason = reason;
    }

    Refusal(Reason reason, Throwable cause) {
        super(reason.words, cause);
        this.reason = reason;
    }

    /** What a failure of the library means. */
    static Refusal of(Throwable failed) {
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof Refusal known) {
                return known;
            }
        }
        return new Refusal(reason(failed));
    }

    private static Reason reason(Throwable failed) {
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof UnresolvedAddressException || at instanceof java.net.UnknownHostException) {
                return Reason.UNKNOWN_HOST;
            }
            if (at instanceof SSLException) {
                return Reason.INSECURE;
            }
            if (at instanceof HttpConnectTimeoutException || at instanceof ConnectException) {
                return unresolved(at) ? Reason.UNKNOWN_HOST : Reason.UNREACHABLE;
            }
            if (at instanceof HttpException http) {
                return ofStatus(http.statusCode());
            }
        }
        if (failed instanceof AuthenticationException) {
            return Reason.KEY_REFUSED;
        }
        if (failed instanceof ModelNotFoundException) {
            return Reason.NO_MODEL;
        }
        if (failed instanceof RateLimitException) {
            return Reason.BUSY;
        }
        if (failed instanceof InternalServerException) {
            return Reason.BROKEN;
        }
        if (failed instanceof InvalidRequestException) {
            return Reason.NOT_UNDERSTOOD;
        }
        if (failed instanceof TimeoutException || has(failed, HttpTimeoutException.class)) {
            return Reason.TOO_LATE;
        }
        if (failed instanceof UnresolvedModelServerException) {
            return Reason.UNKNOWN_HOST;
        }
        return has(failed, IOException.class) && !has(failed, JsonProcessingException.class)
                ? Reason.BROKEN_OFF
                : Reason.NO_SENSE;
    }

    private static boolean unresolved(Throwable failed) {
        return has(failed, UnresolvedAddressException.class);
    }

    private static boolean has(Throwable failed, Class<? extends Throwable> type) {
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static Reason ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> Reason.KEY_REFUSED;
            case 404 -> Reason.NO_MODEL;
            case TOO_MANY -> Reason.BUSY;
            case 408 -> Reason.TOO_LATE;
            default -> status >= FAILED ? Reason.BROKEN : Reason.NOT_UNDERSTOOD;
        };
    }

    /** Whether the other side did not understand how it was asked. */
    boolean isAboutTheForm() {
        return reason == Reason.NOT_UNDERSTOOD;
    }

    /** Whether it may be over in a moment. */
    boolean mayPass() {
        return reason == Reason.BUSY || reason == Reason.BROKEN;
    }

    /** One sentence for the person. */
    String sentence(ModelChoice choice) {
        return "the model at " + choice.host() + " " + reason.words;
    }

    /** What to do. */
    String hint(ModelChoice choice) {
        return switch (reason) {
            case UNREACHABLE, UNKNOWN_HOST, INSECURE ->
                "see whether it runs, and the setting base-url (" + choice.baseUrl() + ")";
            case NO_KEY, KEY_REFUSED -> "see the settings api-key-env, api-key-file and api-key-command";
            case NO_MODEL, NOT_UNDERSTOOD -> "see the setting model (" + choice.model() + ")";
            default -> "everything else works without it; try again later";
        };
    }
}
