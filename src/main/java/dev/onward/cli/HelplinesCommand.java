package dev.onward.cli;

import dev.onward.care.Helplines;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.view.sitting.CareText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onward helplines}: whom to call. */
@Command(
        addMethodSubcommands = false,
        name = "helplines",
        header = HelplinesCommand.HEADER,
        description = "Without a country: yours, by the setting \"country\", the time zone or the locale.",
        footer = {"  onward helplines", "  onward helplines ireland", "  onward helplines NZ"})
final class HelplinesCommand implements Callable<Integer> {
    static final String HEADER = "Whom to call when it is too much; works offline.";

    private final Desk desk;

    @Parameters(arity = "0..*", paramLabel = "COUNTRY", description = "Two letters, or the English name.")
    private final List<String> country = new ArrayList<>();

    HelplinesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Helplines helplines = Helplines.own();
        Optional<String> own = desk.reading().country().get();
        String wanted = country.isEmpty() ? own.orElse("") : String.join(" ", country);
        List<String> lines = new ArrayList<>(
                CareText.helplines(wanted, helplines, desk.output().page()));
        if (helplines.of(wanted).isEmpty()) {
            lines.addAll(CareText.countries(helplines, desk.output().page()));
        }
        desk.output().show(lines);
        return ExitCodes.DONE;
    }
}
