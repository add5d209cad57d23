package dev.onward.config;

import dev.onward.journal.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where files lie, by the XDG Base Directory Specification 0.8: its variables count only when they hold an absolute path.
 *
 * @param environment the process's environment
 */
record Folders(Map<String, String> environment) {
    private static final String NAME = "onward";

    /** The journal's folder when nothing names another. */
    Path data() {
        return base("XDG_DATA_HOME", ".local/share")
                .orElseThrow(() -> Problem.solvable("no folder for the journal is known: HOME is not set")
                        .withHint("set HOME, or name a folder with --journal or ONWARD_JOURNAL"));
    }

    /** The folder of the configuration file, if a home is known. */
    Optional<Path> config() {
        return base("XDG_CONFIG_HOME", ".config");
    }

    /** The folder of what is derived and may be deleted, if a home is known. */
    Optional<Path> cache() {
        return base("XDG_CACHE_HOME", ".cache");
    }

    /**
     * Folders for drafts when the journal cannot be written, the best first. The run-time folder is in memory: it works
     * when every disk is full, and is gone after a restart.
     */
    List<Path> forDrafts() {
        List<Path> folders = new ArrayList<>();
        base("XDG_STATE_HOME", ".local/state").ifPresent(folder -> folders.add(folder.resolve("drafts")));
        absolute("XDG_RUNTIME_DIR")
                .ifPresent(folder -> folders.add(folder.resolve(NAME).resolve("drafts")));
        return folders;
    }

    private Optional<Path> base(String variable, String underHome) {
        return absolute(variable)
                .or(() -> absolute("HOME").map(home -> home.resolve(underHome)))
                .map(folder -> folder.resolve(NAME));
    }

    private Optional<Path> absolute(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    }
}
