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
 * @param country two letters, for the helplines; empty to take the time zone's or the locale's
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
        return of(sources(flags, environment));
    }

    private static Sources sources(Flags flags, Map<String, String> environment) {
        Optional<ConfigFile> file = file(environment).map(ConfigFile::read);
        return new Sources(
                flags,
                environment,
                file.map(ConfigFile::name).orElse(""),
                file.map(ConfigFile::settings).orElse(Map.of()));
    }

    /**
     * Where a journal lies: as much of the settings as it takes to begin to look at it.
     *
     * @param journal the journal's folder
     * @param cache the folder of what is derived and may be deleted, if one is known
     */
    public record Places(Path journal, Optional<Path> cache) {
        /**
         * Works out where they are.
         *
         * @throws Problem when the file is broken or no folder is known
         */
        public static Places of(Flags flags, Map<String, String> environment) {
            Folders folders = new Folders(environment);
            return new Places(Settings.journal(sources(flags, environment), folders), folders.cache());
        }
    }

    private static Path journal(Sources sources, Folders folders) {
        return sources.first(Setting.JOURNAL)
                .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                .orElseGet(folders::data);
    }

    /**
     * The same for a command that finds faults in the settings or mends them: a value that cannot be is as if it were not
     * there, and so is a file that cannot be read.
     *
     * @throws Problem when a flag has a value that there is not
     */
    public static Settings inSpiteOfFaults(Flags flags, Map<String, String> environment) {
        return of(new Sources(flags, environment, "", readable(environment)).withoutFaults());
    }

    private static Map<String, String> readable(Map<String, String> environment) {
        try {
            return file(environment).map(file -> ConfigFile.read(file).values()).orElse(Map.of());
        } catch (Problem broken) {
            return Map.of();
        }
    }

    /** The file of the settings, which need not exist; nothing when no home is known. */
    public static Optional<Path> file(Map<String, String> environment) {
        return ConfigFile.place(new Folders(environment));
    }

    private static Settings of(Sources sources) {
        Folders folders = new Folders(sources.environment());
        return new Settings(
                journal(sources, folders),
                folders.cache(),
                folders.forDrafts(),
                value(sources, Setting.KEYS).equals("vi"),
                value(sources, Setting.EDITOR),
                value(sources, Setting.PAGER),
                Color.valueOf(value(sources, Setting.COLOR).toUpperCase(Locale.ROOT)),
                sources.first(Setting.COUNTRY),
                days(value(sources, Setting.CHECK_IN_DAYS)),
                sources.flags().plain(),
                ModelSettings.of(sources));
    }

    private static String value(Sources sources, Setting setting) {
        return sources.first(setting).orElse(setting.usual());
    }

    private static List<Integer> days(String words) {
        return words.strip().equalsIgnoreCase("never")
                ? List.of()
                : Stream.of(words.split(",", -1))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList();
    }
}
