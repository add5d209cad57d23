package dev.onward.testing;

import dev.onward.format.EntryJson;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Writes journals of any size, the same each time: rejections of every context over eight years, check-ins in which the
 * hurt halves in a time of its own with relapses, reality tests with traps, and the two other practices. Some are written
 * on journeys, in another offset.
 *
 * <pre>
 * JournalGenerator DIR 10000          a mix of all kinds
 * JournalGenerator DIR 160 420        so many rejections, and check-ins, nearly all of which are about one of them
 * </pre>
 */
public final class JournalGenerator {
    /** The last moment that an entry can tell of. */
    public static final OffsetDateTime END =
            CliTester.NOW.atZone(ZoneId.of("Europe/Berlin")).toOffsetDateTime();

    private static final Duration SPAN = Duration.ofDays(8 * 365);
    private static final long SEED = 20261123;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);
    private static final String CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private final Random random;
    private final GeneratedWords words;
    private final Set<EntryId> taken = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * How many entries of each kind.
     *
     * @param rejections rejections
     * @param checkIns check-ins; one in ten is about nothing
     * @param realityTests reality tests, each about a rejection
     * @param others looks at patterns and at past recoveries, in turn
     */
    public record Amounts(int rejections, int checkIns, int realityTests, int others) {
        /** So many entries of all kinds: half of them check-ins, three tenths rejections. */
        public static Amounts mixed(int entries) {
            int rejections = Math.max(1, entries * 3 / 10);
            int tests = entries * 12 / 100;
            int others = entries * 8 / 100;
            return new Amounts(Math.min(entries, rejections), entries - rejections - tests - others, tests, others);
        }
    }

    private JournalGenerator(long seed) {
        random = new Random(seed);
        words = new GeneratedWords(random);
    }

    /** Writes a journal: {@code DIR ENTRIES} or {@code DIR REJECTIONS CHECK-INS}. */
    public static void main(String[] args) throws IOException {
        int first = Integer.parseInt(args[1]);
        Amounts amounts = args.length > 2 ? new Amounts(first, Integer.parseInt(args[2]), 0, 0) : Amounts.mixed(first);
        write(Path.of(args[0]), entries(amounts));
    }

    /** The entries, in time order. */
    public static List<Entry> entries(Amounts amounts) {
        JournalGenerator generator = new JournalGenerator(SEED);
        generator.generate(amounts);
        generator.entries.sort(Comparator.comparing(Entry::at, OffsetDateTime.timeLineOrder()));
        return generator.entries;
    }

    /** Writes entries as files of a journal, last changed a minute after the moment that each tells of, if that is past. */
    public static void write(Path journal, List<Entry> entries) throws IOException {
        Instant latest = Instant.ofEpochMilli(System.currentTimeMillis()).minus(Duration.ofHours(1));
        for (Entry entry : entries) {
            Path year = journal.resolve("entries")
                    .resolve(String.format("%04d", entry.at().getYear()));
            Files.createDirectories(year);
            Path file = year.resolve(NAME.format(entry.at()) + "-"
                    + entry.kind().word() + "-" + entry.id().suffix() + ".json");
            Files.writeString(file, EntryJson.write(entry));
            Instant changed = entry.at().plusMinutes(1).toInstant();
            Files.setLastModifiedTime(file, FileTime.from(changed.isBefore(latest) ? changed : latest));
        }
    }

    private void generate(Amounts amounts) {
        List<GeneratedRejection> rejections = new ArrayList<>();
        for (int i = 0; i < amounts.rejections(); i++) {
            OffsetDateTime at = anyTime();
            GeneratedRejection rejection =
                    GeneratedRejection.of(Entry.blank(id(at), Kind.REJECTION, at), words, random);
            rejections.add(rejection);
            entries.add(rejection.entry());
        }
        for (int i = 0; i < amounts.checkIns(); i++) {
            if (rejections.isEmpty() || random.nextInt(10) == 0) {
                OffsetDateTime at = anyTime();
                entries.add(words.mood(Entry.blank(id(at), Kind.CHECK_IN, at)));
            } else {
                GeneratedRejection about = rejections.get(i % rejections.size());
                OffsetDateTime at = after(about, about.nextCheckIn(random));
                entries.add(about.checkIn(Entry.blank(id(at), Kind.CHECK_IN, at), words, random));
            }
        }
        for (int i = 0; i < amounts.realityTests(); i++) {
            GeneratedRejection about = rejections.get(random.nextInt(rejections.size()));
            OffsetDateTime at = after(about, random.nextDouble() * 5);
            entries.add(about.realityTest(Entry.blank(id(at), Kind.REALITY_TEST, at), words, random));
        }
        for (int i = 0; i < amounts.others(); i++) {
            OffsetDateTime at = anyTime();
            entries.add(words.practice(Entry.blank(id(at), i % 2 == 0 ? Kind.PATTERNS : Kind.RECALL, at)));
        }
    }

    private OffsetDateTime anyTime() {
        return local(END.minusSeconds((long) (random.nextDouble() * SPAN.toSeconds())));
    }

    /** So many days later, but not in the future. */
    private OffsetDateTime after(GeneratedRejection rejection, double days) {
        OffsetDateTime at = rejection.entry().at().plusSeconds((long)
                (days * Duration.ofDays(1).toSeconds()));
        OffsetDateTime soonest = rejection.entry().at().plusSeconds(60);
        OffsetDateTime latest = END.minusSeconds(random.nextInt(3600));
        return local(at.isAfter(latest) ? (latest.isAfter(soonest) ? latest : soonest) : at);
    }

    /** On the clock at home in Berlin, or one time in thirty on a journey. */
    private OffsetDateTime local(OffsetDateTime at) {
        int journey = random.nextInt(60);
        if (journey < 2) {
            return at.withOffsetSameInstant(ZoneOffset.ofHours(journey == 0 ? -5 : 9));
        }
        return at.atZoneSameInstant(ZoneId.of("Europe/Berlin")).toOffsetDateTime();
    }

    private EntryId id(OffsetDateTime at) {
        while (true) {
            StringBuilder suffix = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                suffix.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            EntryId id = EntryId.of(at.toLocalDate(), suffix.toString());
            if (taken.add(id)) {
                return id;
            }
        }
    }
}
