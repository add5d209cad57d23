package dev.onward.view;

import dev.onward.companion.ModelChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said to a person who sets a language model. */
public final class ModelSetupText {
    private static final String INDENT = "  ";
    private static final String QUESTION = " (y/N)";

    private ModelSetupText() {}

    /** The beginning. */
    public static List<String> opening(Page page) {
        return Wrap.line(
                "This sets the language model that may be asked for another way to see it. None is needed."
                        + " Nothing is written unless you agree in the end.",
                "",
                page);
    }

    /** The beginning when nothing may be sent. */
    public static List<String> offline(Page page) {
        List<String> lines = new ArrayList<>(opening(page));
        lines.addAll(Wrap.line(
                "No model may be asked now (--no-model, ONWARD_NO_MODEL, or consent is never), so none is looked for"
                        + " or tried.",
                "",
                page));
        return lines;
    }

    /** Before this machine is looked at. */
    public static List<String> looking(String address, Page page) {
        return Wrap.line("Looking for Ollama on this machine (" + address + ").", "", page).stream()
                .map(page.theme()::quiet)
                .toList();
    }

    /** When there is none. */
    public static List<String> notFound(Page page) {
        return Wrap.line("No Ollama with a model answers there.", "", page);
    }

    /** The models that are there. */
    public static List<String> found(List<String> models, Page page) {
        List<String> lines = new ArrayList<>(Wrap.line("Ollama runs here, with these models:", "", page));
        for (int i = 0; i < models.size(); i++) {
            lines.addAll(Wrap.line((i + 1) + "  " + SafeText.line(models.get(i), page.theme()), INDENT, page));
        }
        return asked(lines, "Which one?", "A number or a name; just Enter for another provider.", page);
    }

    /** Whose interface. */
    public static List<String> provider(Page page) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "  1  ollama     runs on a machine of your own",
                "  2  openai     OpenAI, and all that speak its interface: llama.cpp,",
                "                LM Studio, vLLM, OpenRouter",
                "  3  anthropic",
                "  4  gemini"));
        return asked(lines, "Which provider?", "A number or a name; just Enter to leave all as it is.", page);
    }

    /** Which model. */
    public static List<String> model(ModelChoice.Provider provider, Page page) {
        String help =
                provider == ModelChoice.Provider.OLLAMA ? "As \"ollama list\" names it." : "As the provider names it.";
        return asked(List.of(""), "Which model?", help + " Just Enter to leave all as it is.", page);
    }

    /** Its address. */
    public static List<String> address(ModelChoice.Provider provider, Page page) {
        return asked(List.of(""), "Its address (base-url)?", "Just Enter for " + provider.address() + ".", page);
    }

    /** Where the key is read from. */
    public static List<String> key(ModelChoice.Provider provider, boolean mayNeedNone, Page page) {
        String help = "Just Enter: the variable " + provider.keyVariable()
                + (mayNeedNone ? ", or no key if it is not set" : "")
                + "   v: another variable   f: a file   c: a command. The key itself is never asked for.";
        return asked(List.of(""), "Where is its key read from?", help, page);
    }

    /**
     * The place of the key.
     *
     * @param setting the setting that names it: {@code api-key-env}, {@code api-key-file} or {@code api-key-command}
     */
    public static List<String> keyPlace(String setting, Page page) {
        return switch (setting) {
            case "api-key-env" -> asked(List.of(""), "The variable's name?", "Such as MY_MODEL_KEY.", page);
            case "api-key-file" ->
                asked(List.of(""), "The file's whole path?", "Only you may be able to read it (chmod 600).", page);
            default -> asked(List.of(""), "The command?", "Its first line is the key: pass show openai", page);
        };
    }

    /** What would be written, and where the key is. */
    public static List<String> plan(List<String> settings, String keyPlace, ModelChoice choice, Page page) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrap.text(settings, INDENT, page));
        if (choice.provider() != ModelChoice.Provider.OLLAMA) {
            lines.addAll(Wrap.line("Its key is read from " + SafeText.line(keyPlace, page.theme()) + ".", "", page));
        }
        lines.addAll(Wrap.line(
                choice.isLocal()
                        ? "It is on this machine."
                        : "It is not on this machine"
                                + (choice.baseUrl().startsWith("https:")
                                        ? "."
                                        : ", and the way there is not encrypted."),
                "",
                page));
        return lines;
    }

    /** While it is tried. */
    public static List<String> waiting(Page page) {
        return Wrap.line("It is asked now. Esc: do not wait.", "", page).stream()
                .map(page.theme()::quiet)
                .toList();
    }

    /** It answered. */
    public static List<String> answered(Page page) {
        return Wrap.line("It answered, in the form that is needed.", "", page);
    }

    /** It did not. */
    public static List<String> failed(String message, Optional<String> hint, Page page) {
        List<String> lines = new ArrayList<>(again(message, page));
        hint.ifPresent(words -> lines.addAll(again(words, page)));
        return lines;
    }

    /** Asks whether to write it. */
    public static List<String> write(String file, Page page) {
        List<String> lines = new ArrayList<>(List.of(""));
        Wrap.line("Write this into " + SafeText.line(file, page.theme()) + "?" + QUESTION, "", page)
                .forEach(line -> lines.add(page.theme().question(line)));
        return lines;
    }

    /** It is written. */
    public static List<String> written(boolean mayAsk, Page page) {
        return Wrap.line(
                mayAsk
                        ? "It is set. \"onward config set consent never\" turns it off again."
                        : "It is set, and not asked as long as that is forbidden.",
                "",
                page);
    }

    /** Something else is stronger. */
    public static List<String> overruled(String origin, Page page) {
        return Wrap.line(SafeText.line(origin, page.theme()) + " is set too, and rules over the file.", "", page);
    }

    /** Nothing is written. */
    public static List<String> unchanged(Page page) {
        return Wrap.line("Nothing was written.", "", page);
    }

    /** What was wrong with an answer, as a sentence. */
    public static List<String> again(String message, Page page) {
        String safe = SafeText.line(message, page.theme());
        return Wrap.line(Character.toUpperCase(safe.charAt(0)) + safe.substring(1) + ".", "", page);
    }

    private static List<String> asked(List<String> before, String question, String help, Page page) {
        List<String> lines = new ArrayList<>(before);
        lines.add(page.theme().question(question));
        Wrap.line(help, "", page).forEach(line -> lines.add(page.theme().quiet(line)));
        return lines;
    }
}
