package dev.onward;

import dev.onward.Surroundings.Installation;
import dev.onward.config.Configuration;
import dev.onward.config.Flags;
import dev.onward.config.ModelSettings;
import dev.onward.config.Settings;
import dev.onward.journal.Check;
import dev.onward.journal.Preferences;
import dev.onward.journal.Problem;
import dev.onward.practice.OwnQuestions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether what Onward runs with is as it should be: its settings, the questions, its Java, its start-up archive, the language model that is
 * set. Sends nothing.
 *
 * @param flags what the command line says
 * @param environment the process's environment
 * @param installation the program
 * @param files the person's own small files
 */
record SetUpChecks(Flags flags, Map<String, String> environment, Installation installation, Preferences files) {
    List<Check> look() {
        return List.of(settings(), questions(), java(), archive(), model());
    }

    private Check settings() {
        Optional<Path> file = Settings.file(environment).filter(Files::exists);
        try {
            Settings.of(flags, environment);
            return Check.ok(
                    "settings",
                    file.map(known -> known + " can be read").orElse("there is no config.toml; what is usual holds"));
        } catch (Problem broken) {
            return told(Check.wrong("settings", broken.message() + "; the rest is looked at without it"), broken);
        }
    }

    private Check questions() {
        String name = "questions";
        try {
            Optional<Path> file = new Configuration(flags, environment, files).questions();
            Optional<OwnQuestions> own = file.flatMap(files::read).map(OwnQuestions::read);
            Optional<OwnQuestions.Fault> fault =
                    own.flatMap(read -> read.faults().stream().findFirst());
            if (fault.isPresent()) {
                return Check.wrong(name, fault.get() + " (in " + file.orElseThrow() + "); Onward's are asked")
                        .withHint("\"onward config questions --check\" names every fault");
            }
            int yours = own.map(OwnQuestions::replaced).orElse(0);
            return Check.ok(name, yours == 0 ? "Onward's own are asked" : yours + " of them are yours");
        } catch (Problem unreadable) {
            return told(Check.wrong(name, unreadable.message() + "; Onward's are asked"), unreadable);
        }
    }

    private static Check told(Check check, Problem problem) {
        return problem.hint().map(check::withHint).orElse(check);
    }

    private Check java() {
        return Check.ok("java", installation.java());
    }

    /** The launcher tells in one word how it is, and after a colon where. */
    private Check archive() {
        String[] told = installation.archive().split(":", 2);
        String place = told.length > 1 ? told[1] : "";
        String name = "archive";
        return switch (told[0]) {
            case "fits" -> Check.ok(name, "the start-up archive fits this Java and this place: " + place);
            case "making" ->
                Check.note(name, "there was no start-up archive for this Java and this place; one is being made");
            case "stale" -> Check.note(name, "the start-up archive was of another Onward; a new one is being made");
            case "failed" ->
                Check.note(name, "no start-up archive could be made: " + place)
                        .withHint("everything works, only slower; delete that folder to try again");
            case "off" -> Check.note(name, "starts without its start-up archive, as ONWARD_NO_ARCHIVE says");
            default -> Check.note(name, "there is no start-up archive; everything works, only slower");
        };
    }

    private Check model() {
        String name = "model";
        try {
            ModelSettings set = Settings.inSpiteOfFaults(flags, environment).model();
            if (set.provider().isEmpty()) {
                return Check.ok(name, "no language model is set; the built-in guide does the work");
            }
            return ModelFromSettings.of(set, environment)
                    .map(known -> Check.ok(
                            name,
                            known.choice().model() + " ("
                                    + known.choice().provider().word() + ") at "
                                    + known.choice().host() + "; its key: "
                                    + known.keys().place()))
                    .orElseGet(() -> Check.ok(name, "a language model is set, and none may be asked"));
        } catch (Problem wrong) {
            return told(Check.wrong(name, wrong.message()), wrong);
        }
    }
}
