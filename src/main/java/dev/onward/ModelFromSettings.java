package dev.onward;

import dev.onward.companion.ModelChoice;
import dev.onward.config.ModelSettings;
import dev.onward.journal.Problem;
import dev.onward.llm.Keys;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The language model that the settings name.
 *
 * @param choice which it is
 * @param keys where its key is
 */
record ModelFromSettings(ModelChoice choice, Keys keys) {
    /** Nothing when no provider is set, or when nothing may ever be sent. */
    static Optional<ModelFromSettings> of(ModelSettings set, Map<String, String> environment) {
        if (set.provider().isEmpty() || set.consent() == ModelSettings.Consent.NEVER) {
            return Optional.empty();
        }
        String word = set.provider().get();
        ModelChoice.Provider provider = Arrays.stream(ModelChoice.Provider.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.usage("the provider is ollama, openai, anthropic or gemini"));
        String model = set.model()
                .orElseThrow(() -> Problem.usage("a provider is set, but no model")
                        .withHint("set model = \"...\" too, or ONWARD_MODEL"));
        ModelChoice.Patience usual = ModelChoice.Patience.USUAL;
        ModelChoice.Patience patience = new ModelChoice.Patience(
                set.connect().orElse(usual.connect()),
                set.firstWord().orElse(usual.firstWord()),
                set.whole().orElse(usual.whole()),
                usual.pause());
        ModelChoice choice = new ModelChoice(provider, set.baseUrl().orElse(provider.address()), model, patience);
        Keys keys = new Keys(
                environment,
                set.key().variable().orElse(provider.keyVariable()),
                set.key().file(),
                set.key().command());
        return Optional.of(new ModelFromSettings(choice, keys));
    }
}
