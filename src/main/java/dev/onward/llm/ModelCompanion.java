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
import java.util.function.Supplier;

/** Asks a language model through LangChain4j. */
public final class ModelCompanion implements Companion {
    /** "Too busy" and failures of the other side are tried again so often. */
    private static final int AGAIN = 2;

    private final ModelChoice choice;
    private final Supplier<Optional<String>> key;

    /**
     * Of that choice.
     *
     * @param key finds the key when it is needed
     */
    public ModelCompanion(ModelChoice choice, Supplier<Optional<String>> key) {
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

    private String text(Prompt prompt, Listener listener) throws Refusal {
        long pause = choice.patience().pause().toMillis();
        for (int turn = 0; ; turn++) {
            try {
                return once(prompt, listener);
            } catch (Refusal refused) {
                if (turn == AGAIN || !refused.mayPass() || listener.isCancelled()) {
                    throw refused;
                }
                sleep(pause << turn);
            }
        }
    }

    private String once(Prompt prompt, Listener listener) throws Refusal {
        StreamingChatModel model = Providers.open(choice, key.get());
        Hearing hearing = new Hearing(listener, choice.patience());
        try {
            model.chat(
                    ChatRequest.builder()
                            .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                            .build(),
                    hearing);
        } catch (RuntimeException failed) {
            throw Refusal.of(failed);
        }
        return hearing.whole();
    }

    private static void sleep(long milliseconds) throws Refusal {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.Reason.CANCELLED, stopped);
        }
    }
}
