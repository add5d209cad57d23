package dev.onward.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.onward.companion.Companion;
import dev.onward.companion.ModelChoice;
import dev.onward.companion.Prompt;
import dev.onward.companion.Suggestions;
import dev.onward.journal.Problem;
import java.util.Optional;

/** Asks a language model through LangChain4j. */
public final class ModelCompanion implements Companion {
    /** "Too busy" and failures of the other side are tried again so often. */
    private static final int AGAIN = 2;

    /** How long a pause goes on before it is looked whether the person has had enough, in milliseconds. */
    private static final long GLANCE = 50;

    private final ModelChoice choice;
    private final Optional<String> key;

    /** Of that choice, with its key if it has one. */
    public ModelCompanion(ModelChoice choice, Optional<String> key) {
        this.choice = choice;
        this.key = key;
    }

    @Override
    public Suggestions ask(Prompt prompt, Listener listener) {
        try {
            return Answers.parse(Answers.harmless(text(prompt, listener)));
        } catch (Refusal refused) {
            throw Problem.model(refused.sentence(choice)).withHint(refused.hint(choice));
        }
    }

    /** A server that does not know the schema refuses it; it is asked once more without, and the prompt says the form. */
    private String text(Prompt prompt, Listener listener) throws Refusal {
        try {
            return patiently(prompt, Providers.Manner.BY_SCHEMA, listener);
        } catch (Refusal refused) {
            if (!refused.isAboutTheForm()) {
                throw refused;
            }
            return patiently(prompt, Providers.Manner.PLAIN, listener);
        }
    }

    private String patiently(Prompt prompt, Providers.Manner manner, Listener listener) throws Refusal {
        long pause = choice.patience().pause().toMillis();
        for (int turn = 0; ; turn++) {
            Hearing hearing = new Hearing(listener, choice.patience());
            try {
                return once(prompt, manner, hearing, listener);
            } catch (Refusal refused) {
                if (turn == AGAIN || !refused.mayPass() || hearing.hasTold()) {
                    throw refused;
                }
                sleep(pause << turn, listener);
            }
        }
    }

    private String once(Prompt prompt, Providers.Manner manner, Hearing hearing, Listener listener) throws Refusal {
        Line line = new Line(choice.patience().connect(), choice.patience().whole(), hearing::ended);
        StreamingChatModel model = model(prompt.wanted(), manner, line);
        listener.sending();
        try {
            model.chat(
                    ChatRequest.builder()
                            .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                            .build(),
                    hearing);
            return hearing.whole();
        } catch (RuntimeException failed) {
            throw Refusal.of(failed);
        } finally {
            line.cut();
        }
    }

    private StreamingChatModel model(Prompt.Wanted wanted, Providers.Manner manner, Line line) throws Refusal {
        try {
            return new Providers(choice, line, manner).open(wanted, key);
        } catch (RuntimeException failed) {
            throw Refusal.of(failed);
        }
    }

    private static void sleep(long milliseconds, Listener listener) throws Refusal {
        try {
            for (long slept = 0; slept < milliseconds; slept += GLANCE) {
                if (listener.isCancelled()) {
                    throw new Refusal(Refusal.Reason.CANCELLED);
                }
                Thread.sleep(Math.min(GLANCE, milliseconds - slept));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.Reason.CANCELLED, stopped);
        }
    }
}
