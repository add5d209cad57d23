package dev.onward.config;

import dev.onward.journal.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is set, from whichever source.
 *
 * @param journal the journal's folder
 * @param cache the folder of what is derived and may be deleted, if one is known
 * @param otherDraftFolders where drafts go when the journal cannot be written, the best first
 * @param viKeys whether answers are edited with vi's keys instead of Emacs'
 * @param editor the command that opens an editor
 * @param pager the command that shows long text; empty for none
 * @param color when to use colour
 * @param country two letters, for the helplines; empty to take the locale's
 * @param checkInDays days after a rejection on which a check-in is due, whole numbers from 1; none for never
 * @param plain whether to do without colour, drawing and animation
 * @param model what is set about the language model
 */
public record Settings(
        Path journal,
        Optional<Path> cache,
        List<Path> otherDraftFolders,
        boolean viKeys,
        String editor,
        String pager,
        Color color,
        Optional<String> country,
        List<Integer> checkInDays,
        boolean plain,
        ModelSettings model) {
    static final String DAYS = "1, 3, 7, 14, 30, 90";
    private static final int MOST_DAYS = 3650;

    /** When to use colour. */
    public enum Color {
        /** At a terminal. */
        AUTO,
        /** Also in a pipe. */
        ALWAYS,
        /** Not at all. */
        NEVER
    }

    /** Copies the lists. */
    public Settings {
        otherDraftFolders = List.copyOf(otherDraftFolders);
        checkInDays = List.copyOf(checkInDays);
    }

    /**
     * Works out what is set.
     *
     * @throws Problem when the file is broken or a value is not one of those there are
     */
    public static Settings of(Flags flags, Map<String, String> environment) {
        Folders folders = new Folders(environment);
        return of(flags, folders, new Sources(environment, ConfigFile.read(folders.config())));
    }

    /** Looks whether the file may say so. */
    static void check(String key, String value) {
        Map<String, String> nowhere = Map.of("HOME", "/");
        of(Flags.NONE, new Folders(nowhere), new Sources(nowhere, Map.of(key, value)));
    }

    private static Settings of(Flags flags, Folders folders, Sources sources) {
        Map<String, String> environment = sources.environment();
        Optional<String> journal = flags.journal().or(() -> sources.first("journal", "ONWARD_JOURNAL"));
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        boolean noColor = !environment.getOrDefault("NO_COLOR", "").isEmpty() || dumb;
        return new Settings(
                journal.map(folder -> Path.of(folder).toAbsolutePath().normalize())
                        .orElseGet(folders::data),
                folders.cache(),
                folders.forDrafts(),
                viKeys(sources.first("keys", "ONWARD_KEYS").orElse("emacs")),
                sources.first("editor", "VISUAL", "EDITOR").orElse("vi"),
                sources.first("pager", "ONWARD_PAGER", "PAGER").orElse("less"),
                flags.color()
                        .map(Settings::color)
                        .orElseGet(() -> noColor
                                ? Color.NEVER
                                : color(sources.first("color").orElse("auto"))),
                sources.first("country", "ONWARD_COUNTRY"),
                days(sources.first("check-in-days", "ONWARD_CHECK_IN_DAYS").orElse(DAYS)),
                flags.plain(),
                ModelSettings.of(sources, environment, flags.noModel()));
    }

    /** What is set when the file is left out. */
    public static Settings withoutFile(Flags flags, Map<String, String> environment) {
        return of(flags, new Folders(environment), new Sources(environment, Map.of()));
    }

    /** The file of the settings, which need not exist; nothing when no home is known. */
    public static Optional<Path> file(Map<String, String> environment) {
        return new Folders(environment).config().map(folder -> folder.resolve("config.toml"));
    }

    private static boolean viKeys(String keys) {
        return switch (keys.toLowerCase(Locale.ROOT)) {
            case "vi" -> true;
            case "emacs" -> false;
            default -> throw Problem.usage("keys are emacs or vi").withHint("set ONWARD_KEYS=vi, or keys = \"vi\"");
        };
    }

    private static Color color(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "auto" -> Color.AUTO;
            case "always" -> Color.ALWAYS;
            case "never" -> Color.NEVER;
            default -> throw Problem.usage("colour is auto, always or never");
        };
    }

    private static List<Integer> days(String words) {
        if (words.strip().equalsIgnoreCase("never")) {
            return List.of();
        }
        List<Integer> days = Stream.of(words.split(",", -1))
                .map(String::strip)
                .map(word -> word.matches("\\d{1,4}") ? Integer.parseInt(word) : 0)
                .toList();
        if (days.stream().anyMatch(day -> day < 1 || day > MOST_DAYS)) {
            throw Problem.usage("check-in-days are whole numbers from 1 to " + MOST_DAYS + " with commas between")
                    .withHint("set ONWARD_CHECK_IN_DAYS=1,3,7, or check-in-days = \"1, 3, 7\"; or \"never\"");
        }
        return days;
    }
}
