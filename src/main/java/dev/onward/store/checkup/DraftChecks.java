package dev.onward.store.checkup;

import dev.onward.format.EntryJson;
import dev.onward.format.Malformed;
import dev.onward.journal.Check;
import dev.onward.journal.Check.Spot;
import dev.onward.journal.EntryId;
import dev.onward.store.DraftFolder;
import dev.onward.store.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sittings that were left unfinished, in the journal or where they went when it could not be written. */
final class DraftChecks {
    private static final String NAME = "drafts";
    private static final String ENDING = ".json";

    private final List<Path> folders;

    DraftChecks(Path journal, List<Path> elsewhere) {
        folders = Stream.concat(Stream.of(journal.resolve("drafts")), elsewhere.stream())
                .toList();
    }

    Check look() {
        List<Spot> left = new ArrayList<>();
        List<Spot> broken = new ArrayList<>();
        for (Path folder : folders) {
            String[] names = folder.toFile().list();
            Stream.of(names == null ? new String[0] : names).sorted().forEach(name -> {
                Optional<Seen> seen = Seen.at(folder.resolve(name));
                if (seen.isPresent()
                        && !name.startsWith(".")
                        && seen.get().attributes().size() > 0) {
                    look(seen.get(), left, broken);
                }
            });
        }
        if (!broken.isEmpty()) {
            broken.addAll(left);
            return Check.wrong(NAME, "a draft cannot be read; it may hold what you wrote")
                    .withHint("look into the file with an editor")
                    .at(broken);
        }
        return left.isEmpty()
                ? Check.ok(NAME, "no sitting was left unfinished")
                : Check.note(NAME, Amount.of(left.size(), "sitting is", "sittings are") + " unfinished")
                        .withHint("\"onward new --resume\" goes on with the newest")
                        .at(left);
    }

    private static void look(Seen seen, List<Spot> left, List<Spot> broken) {
        Path file = seen.path();
        String name = seen.name().replace(ENDING, "");
        if (!seen.isFile() || !seen.name().endsWith(ENDING) || !EntryId.isId(name)) {
            left.add(new Spot(file.toString(), seen.isFile() ? "text from an editor" : "it is not a plain file"));
            return;
        }
        try {
            EntryJson.readDraft(DraftFolder.bytes(file));
            boolean runs = new DraftFolder(file.resolveSibling("")).isHeld(new EntryId(name));
            left.add(new Spot(file.toString(), runs ? "open in another window" : ""));
        } catch (Malformed malformed) {
            broken.add(new Spot(file.toString(), malformed.reason()));
        } catch (IOException failed) {
            broken.add(new Spot(file.toString(), Trouble.reason(failed)));
        }
    }
}
