package dev.onward.cli.model;

import dev.onward.cli.desk.Consent;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.Model;
import dev.onward.companion.ModelChoice;
import dev.onward.companion.ModelFinder;
import dev.onward.config.Configuration;
import dev.onward.config.ModelSettings;
import dev.onward.config.Setting;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.view.ModelSetupText;
import dev.onward.view.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sets a language model with a person. Nothing is sent or written without their yes; the key itself is never asked for. */
public final class ModelSetup {
    private static final List<Setting> ALL = List.of(
            Setting.PROVIDER,
            Setting.MODEL,
            Setting.BASE_URL,
            Setting.API_KEY_ENV,
            Setting.API_KEY_FILE,
            Setting.API_KEY_COMMAND);

    private final Desk desk;
    private final Console console;
    private final Page page;
    private final Configuration configuration;
    private final SetupQuestions ask;
    private final Map<Setting, String> chosen = new EnumMap<>(Setting.class);

    /** With a person at that console. */
    public ModelSetup(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
        page = desk.output().page();
        configuration = desk.setup().configuration().get();
        ask = new SetupQuestions(console, page);
    }

    /** Asks, tries and writes. */
    public void hold() {
        boolean mayAsk = configuration.mayAskModel();
        show(mayAsk ? ModelSetupText.opening(page) : ModelSetupText.offline(page));
        if (!((mayAsk && isFoundHere()) || isNamed())) {
            show(ModelSetupText.unchanged(page));
            return;
        }
        ModelSettings settings = Configuration.modelWith(chosen);
        Model model = desk.setup().model().apply(settings).orElseThrow();
        show(ModelSetupText.plan(lines(), desk.setup().keyPlace().apply(settings), model.choice(), page));
        if (mayAsk) {
            tryOut(model);
        }
        if (Consent.given(console, ModelSetupText.write(configuration.file().toString(), page))) {
            write(mayAsk);
        } else {
            show(ModelSetupText.unchanged(page));
        }
    }

    /** Looks for Ollama on this machine, and lets the person choose from its models. */
    private boolean isFoundHere() {
        ModelFinder finder = desk.setup().finder().get();
        show(ModelSetupText.looking(finder.address(), page));
        List<String> models = console.whileWaiting(meanwhile -> finder.models());
        if (models.isEmpty()) {
            show(ModelSetupText.notFound(page));
            return false;
        }
        Optional<String> model = ask.oneOf(models, ModelSetupText.found(models, page));
        model.ifPresent(name -> {
            chosen.put(Setting.PROVIDER, ModelChoice.Provider.OLLAMA.word());
            chosen.put(Setting.MODEL, name);
            if (!finder.address().equals(ModelFinder.USUAL)) {
                chosen.put(Setting.BASE_URL, finder.address());
            }
        });
        return model.isPresent();
    }

    /** Asks which model; the answer is no when a question is left open that must not be. */
    private boolean isNamed() {
        Optional<String> word = ask.oneOf(Setting.PROVIDER.choices(), ModelSetupText.provider(page));
        if (word.isEmpty()) {
            return false;
        }
        ModelChoice.Provider provider = ModelChoice.Provider.valueOf(word.get().toUpperCase(Locale.ROOT));
        chosen.put(Setting.PROVIDER, provider.word());
        Optional<String> model = ask.value(Setting.MODEL, ModelSetupText.model(provider, page));
        if (model.isEmpty()) {
            return false;
        }
        chosen.put(Setting.MODEL, model.get());
        ask.value(Setting.BASE_URL, ModelSetupText.address(provider, page))
                .filter(address -> !address.equals(provider.address()))
                .ifPresent(address -> chosen.put(Setting.BASE_URL, address));
        return provider == ModelChoice.Provider.OLLAMA || isKeyPlaceNamed(provider);
    }

    private boolean isKeyPlaceNamed(ModelChoice.Provider provider) {
        boolean isOwn = provider == ModelChoice.Provider.OPENAI && chosen.containsKey(Setting.BASE_URL);
        Optional<Setting> named = ask.keyPlace(ModelSetupText.key(provider, isOwn, page));
        if (named.isEmpty()) {
            return true;
        }
        Setting setting = named.get();
        Optional<String> value = ask.value(setting, ModelSetupText.keyPlace(setting.key(), page));
        value.ifPresent(given -> chosen.put(setting, given));
        return value.isPresent();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        chosen.forEach((setting, value) -> lines.add(setting.key() + " = \"" + value + "\""));
        return lines;
    }

    /** Sends a fixed sentence if the person says yes. Whatever comes of it, nothing is lost. */
    private void tryOut(Model model) {
        Trial trial = new Trial(model, desk.clock());
        show(List.of(""));
        if (!Consent.given(console, trial.question(page))) {
            return;
        }
        show(ModelSetupText.waiting(page));
        try {
            console.whileWaiting(meanwhile -> trial.send(meanwhile::isCancelled));
            show(ModelSetupText.answered(page));
        } catch (Problem failed) {
            show(ModelSetupText.failed(failed.message(), failed.hint(), page));
        }
    }

    private void write(boolean mayAsk) {
        Map<Setting, Optional<String>> values = new EnumMap<>(Setting.class);
        ALL.forEach(setting -> values.put(setting, Optional.ofNullable(chosen.get(setting))));
        configuration.set(values);
        show(ModelSetupText.written(mayAsk, page));
        ALL.stream()
                .flatMap(setting -> configuration.overruling(setting).stream())
                .forEach(given -> show(ModelSetupText.overruled(given.origin(), page)));
    }

    private void show(List<String> lines) {
        console.show(String.join("\n", lines));
    }
}
