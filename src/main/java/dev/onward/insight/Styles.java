package dev.onward.insight;

import dev.onward.journal.EntryId;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import dev.onward.journal.WordSource;
import dev.onward.journal.Words;
import dev.onward.resource.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * How a person responded in each text they wrote about a rejection, as read from it: of rejections and reality tests, the
 * answers and not the words received.
 *
 * @param read the style of each entry that was read
 * @param unread how many texts were not
 */
public record Styles(Map<EntryId, ResponseStyle> read, int unread) {
    /** Reading so many takes about half a minute; more are read only when that is what was asked for. */
    public static final int AT_ONCE = 400;

    private static final int KEEP_EVERY = 50;

    /** How much time there is. */
    public enum Effort {
        /** What is known already; loads no model. */
        KNOWN,
        /** All, if no more than {@link #AT_ONCE} are new; else what is known. */
        SOME,
        /** All. */
        ALL
    }

    /**
     * How texts are read.
     *
     * @param known what was read before, and where it is kept
     * @param reader reads a text; loads the model
     * @param effort how much time there is
     * @param progress is told how far it is
     */
    public record Way(
            KnownStyles known, Supplier<TextReader> reader, Effort effort, RememberingEmbedder.Progress progress) {}

    /** Copies the map. */
    public Styles {
        read = Map.copyOf(read);
    }

    /** Of these entries. What is read by the cues alone is not kept: another time the model may be there. */
    public static Styles of(Collection<Facts> entries, WordSource words, Way way) {
        Map<String, ResponseStyle> all = new HashMap<>(way.known().all());
        String head = Long.toHexString(sum(new Resource(Head.class, "styles.head").bytes()));
        Map<EntryId, ResponseStyle> read = new HashMap<>();
        List<Facts> fresh = new ArrayList<>();
        for (Facts entry : entries) {
            if (isRead(entry)) {
                Optional<ResponseStyle> style =
                        all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.get(key(entry, head)));
                style.ifPresent(seen -> read.put(entry.id(), seen));
                if (style.isEmpty()) {
                    fresh.add(entry);
                }
            }
        }
        boolean reads = way.effort() == Effort.ALL || (way.effort() == Effort.SOME && fresh.size() <= AT_ONCE);
        if (!reads || fresh.isEmpty()) {
            return new Styles(read, fresh.size());
        }
        boolean keeps = way.reader().get().missing().isEmpty();
        for (int i = 0; i < fresh.size(); i++) {
            way.progress().at(i, fresh.size());
            Facts entry = fresh.get(i);
            ResponseStyle style =
                    way.reader().get().read(text(words.words(entry))).style();
            read.put(entry.id(), style);
            all.put(key(entry, head), style);
            if (keeps && ((i + 1) % KEEP_EVERY == 0 || i + 1 == fresh.size())) {
                way.known().keep(all);
            }
        }
        return new Styles(read, 0);
    }

    /** How often each style was read. */
    public Map<ResponseStyle, Integer> counts() {
        Map<ResponseStyle, Integer> counts = new EnumMap<>(ResponseStyle.class);
        read.values().forEach(style -> counts.merge(style, 1, Integer::sum));
        return counts;
    }

    /** Whether the entry has a text of which the style is read. */
    public static boolean isRead(Facts entry) {
        return (entry.kind() == Kind.REJECTION || entry.kind() == Kind.REALITY_TEST) && entry.hasAnswers();
    }

    private static String text(Words words) {
        return words.answers().map(Words.Line::text).collect(Collectors.joining("\n"));
    }

    /** Changes when the entry is edited, and when Onward learns to read better. */
    private static String key(Facts entry, String head) {
        return entry.id().value() + "-" + head + "-" + Integer.toHexString(entry.wording());
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
