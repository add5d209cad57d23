package dev.onward.cli.sitting;

import dev.onward.journal.Draft;
import dev.onward.journal.Drafts;
import dev.onward.journal.Kind;
import dev.onward.journal.Problem;
import dev.onward.terminal.Console;
import dev.onward.view.Page;
import java.util.List;
import java.util.Optional;

/** Sittings that were left unfinished. */
final class LeftDrafts {
    private LeftDrafts() {}

    /** The one to resume: the newest, or the one whose id has that text in it. */
    static Draft find(Drafts drafts, String name) {
        List<Draft> left = drafts.left().stream()
                .filter(draft -> draft.id().value().contains(name.strip()))
                .toList();
        if (left.isEmpty()) {
            throw Problem.solvable("no sitting was left unfinished" + (name.isEmpty() ? "" : " under that id"))
                    .withHint("\"onward new\" starts one");
        }
        drafts.take(left.get(0));
        return left.get(0);
    }

    /** The newest one that was not offered before, if the person wants to go on with it. */
    static Optional<Draft> offered(Drafts drafts, Console console, Page page) {
        Optional<Draft> left = drafts.left().stream()
                .filter(draft -> draft.entry().kind() == Kind.REJECTION && !draft.offered())
                .findFirst();
        if (left.isEmpty()) {
            return left;
        }
        Draft draft = left.get().asOffered();
        drafts.take(draft);
        drafts.keep(draft);
        if (Conversation.wantsToGoOnWith(draft, console, page)) {
            return Optional.of(draft);
        }
        drafts.release(draft);
        return Optional.empty();
    }
}
