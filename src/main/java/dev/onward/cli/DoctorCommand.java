package dev.onward.cli;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.cli.model.Connection;
import dev.onward.format.CheckJson;
import dev.onward.journal.Check;
import dev.onward.journal.Problem;
import dev.onward.view.DoctorText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onward doctor}: whether the journal and the set-up are as they should be. */
@Command(
        addMethodSubcommands = false,
        name = DoctorCommand.NAME,
        header = DoctorCommand.HEADER,
        description = {
            "Reads every file and changes none: permissions, broken files, ids, dates, what",
            "was left behind, Java, the cache, the settings. Nothing is sent anywhere.",
            "Exits with 4 when something is wrong."
        },
        footer = {"  onward doctor", "  onward doctor --repair", "  onward doctor --json | jq .well"})
final class DoctorCommand implements Callable<Integer> {
    static final String NAME = "doctor";
    static final String HEADER = "See whether the journal and the set-up are sound.";

    private final Desk desk;

    @Option(
            names = "--repair",
            description = {
                "First put right what can be without loss:",
                "permissions, empty files left behind, the cache,",
                "entries in the folder of another year."
            })
    private boolean repair;

    @Option(
            names = "--model",
            description = {"Ask the language model about an example, to see", "whether it answers; asks you first."})
    private boolean model;

    @Option(names = "--json", description = "Print what was found as JSON, with every file.")
    private boolean json;

    DoctorCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Desk.Upkeep upkeep = desk.upkeep();
        List<Check> repaired = repair ? upkeep.checkup().get().repair() : List.of();
        List<Check> checks = new ArrayList<>(upkeep.setUp().get());
        checks.add(reading());
        if (model) {
            checks.add(new Connection(desk).look());
        }
        checks.addAll(upkeep.checkup().get().look());
        if (json) {
            desk.output().raw().println(CheckJson.line(repaired, checks));
            desk.output().raw().flush();
        } else {
            desk.output().show(DoctorText.of(repaired, checks, desk.output().page()));
        }
        boolean isWell = checks.stream().noneMatch(check -> check.state() == Check.State.WRONG);
        return isWell ? ExitCodes.DONE : ExitCodes.DAMAGED;
    }

    private Check reading() {
        return desk.reading()
                .text()
                .get()
                .missing()
                .map(DoctorCommand::incomplete)
                .orElseGet(() -> Check.ok("reading", "the embedding model is there and can be loaded"));
    }

    /** The plain package leaves the model out, and is sound all the same. */
    private static Check incomplete(Problem missing) {
        Check check = missing.kind() == Problem.Kind.DAMAGED
                ? Check.wrong("reading", missing.message())
                : Check.note("reading", missing.message());
        return missing.hint().map(check::withHint).orElse(check);
    }
}
