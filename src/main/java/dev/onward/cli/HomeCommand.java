package dev.onward.cli;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import dev.onward.cli.sitting.Agenda;
import dev.onward.insight.patterns.Reminder;
import dev.onward.journal.Draft;
import dev.onward.journal.Entry;
import dev.onward.journal.Reading;
import dev.onward.journal.Selection;
import dev.onward.view.Page;
import dev.onward.view.sitting.HomeText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code onward} alone: where one stands and what one may do next. */
@Command(
        addMethodSubcommands = false,
        name = "onward",
        header = "A journal for the hours and weeks after a rejection.",
        description = {
            "Everything is kept in plain files on this machine, under",
            "~/.local/share/onward unless you name another folder."
        },
        footer = {"  onward new", "  onward list -n 10", "  onward show last"})
final class HomeCommand implements Callable<Integer> {
    private final Desk desk;

    HomeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Entry> last = desk.journal()
                .get()
                .newestFirst(Selection.ALL)
                .filter(Reading.Found.class::isInstance)
                .map(reading -> ((Reading.Found) reading).entry())
                .findFirst();
        List<Draft> left = desk.drafts().get().left();
        boolean firstTime = last.isEmpty() && left.isEmpty();
        Page page = desk.output().page();
        desk.output().show(firstTime ? HomeText.firstTime(page) : HomeText.of(standing(last, left), page));
        return ExitCodes.DONE;
    }

    private HomeText.Standing standing(Optional<Entry> last, List<Draft> left) {
        Agenda agenda = Agenda.of(desk);
        List<Reminder> first = agenda.reminders(HomeText.MOST_DUE);
        return new HomeText.Standing(last, left, first, agenda.due().size() - first.size(), agenda.now());
    }
}
