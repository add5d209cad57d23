package dev.onward.config;

import dev.onward.journal.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is set, from whichever source.
 *
 * @param journal the journal's folder
 * @param otherDraftFolders where drafts go when the journal cannot be written, the best first
 * @param cache where what is derived from the journal is kept; it may be deleted at any time
 * @param viKeys whether answers are edited with vi's keys instead of Emacs'
 * @param editor the command that opens an editor
 * @param pager the command that shows long text; empty for none
 * @param color when to use colour
 * @param country two letters, for the helplines; empty to take the locale's
 * @param plain whether to do without colour, drawing and animation
 */
public record Settings(
        Path journal,
        List<Path> otherDraftFolders,
        Optional<Path> cache,
        boolean viKeys,
        String editor,
        String pager,
        Color color,
        Optional<String> country,
        boolean plain) {

    /** When to use colour. */
    public enum Color {
        /** At a terminal. */
        AUTO,
        /** Also in a pipe. */
        ALWAYS,
        /** Not at all. */
        NEVER
    }

    /** Copies the list. */
    public Settings {
        otherDraftFolders = List.copyOf(otherDraftFolders);
    }

    /**
     * Works out what is set.
     *
     * @throws Problem when the file is broken or a value is not one of those there are
     */
    public static Settings of(Flags flags, Map<String, String> environment) {
        Folders folders = new Folders(environment);
        Sources sources = new Sources(environment, ConfigFile.read(folders.config()));
        Optional<String> journal = flags.journal().or(() -> sources.first("journal", "ONWARD_JOURNAL"));
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        boolean noColor = !environment.getOrDefault("NO_COLOR", "").isEmpty() || dumb;
        return new Settings(
                journal.map(folder -> Path.of(folder).toAbsolutePath().normalize())
                        .orElseGet(folders::data),
                folders.forDrafts(),
                folders.cache(),
                viKeys(sources.first("keys", "ONWARD_KEYS").orElse("emacs")),
                sources.first("editor", "VISUAL", "EDITOR").orElse("vi"),
                sources.first("pager", "ONWARD_PAGER", "PAGER").orElse("less"),
                flags.color()
                        .map(Settings::color)
                        .orElseGet(() -> noColor
                                ? Color.NEVER
                                : color(sources.first("color").orElse("auto"))),
                sources.first("country", "ONWARD_COUNTRY"),
                flags.plain());
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

    private record Sources(Map<String, String> environment, Map<String, String> file) {
        /** The first variable that is set and not empty, else the file's value. */
        Optional<String> first(String key, String... variables) {
            for (String variable : variables) {
                String value = environment.getOrDefault(variable, "");
                if (!value.isEmpty()) {
                    return Optional.of(value);
                }
            }
            return Optional.ofNullable(file.get(key));
        }
    }
}
