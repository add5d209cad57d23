package dev.onward.journal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;

/**
 * What can be counted in an entry: everything but its text, save the words quoted for a trap. Facts of the whole journal are at hand without opening its
 * files, see {@link Journal#overview}.
 *
 * @param id the entry's name for life
 * @param kind what sort of entry it is
 * @param at the moment it tells of
 * @param about the rejection it belongs to
 * @param context the part of life
 * @param hurt how much it hurts; fields of the file that this version does not know are left out
 * @param belief how far a conclusion is believed; likewise
 * @param emotions every emotion named
 * @param mood of a check-in, 0 (lowest) to 10 (highest)
 * @param attempt whether the person tried again
 * @param settled whether the rejection is settled
 * @param traps the thinking traps that were offered, in the order of the file
 * @param hasReceived whether it has words that were received
 * @param hasAnswers whether a question was answered with words
 * @param hasReading whether a fairer reading was chosen
 * @param hasNextRisk whether it has the question of what to risk next, also when that was skipped
 * @param wording a number that changes with any of the person's words in it, and with the name of the question they answer
 */
public record Facts(
        EntryId id,
        Kind kind,
        OffsetDateTime at,
        Optional<EntryId> about,
        Optional<Context> context,
        Hurt hurt,
        Belief belief,
        List<String> emotions,
        OptionalInt mood,
        boolean attempt,
        boolean settled,
        List<SeenTrap> traps,
        boolean hasReceived,
        boolean hasAnswers,
        boolean hasReading,
        boolean hasNextRisk,
        int wording) {
    /** The name of the question of what to risk next. */
    public static final String NEXT_RISK = "next-risk";

    /**
     * A thinking trap that was offered.
     *
     * @param trap its name, such as {@code overgeneralizing}
     * @param quote the words it was seen in; empty when there are none
     * @param accepted whether the person agreed; empty when they did not say
     */
    public record SeenTrap(String trap, String quote, Optional<Boolean> accepted) {}

    /** Copies the lists. */
    public Facts {
        emotions = List.copyOf(emotions);
        traps = List.copyOf(traps);
    }

    /** Which of two tells of an earlier moment, as a comparator says it. By hand: what the JDK has is made at its first use. */
    public static int inTime(Facts one, Facts other) {
        int order = Long.compare(one.at.toEpochSecond(), other.at.toEpochSecond());
        return order != 0 ? order : Integer.compare(one.at.getNano(), other.at.getNano());
    }

    /** The facts of an entry. */
    public static Facts of(Entry entry) {
        Hurt hurt = entry.hurt();
        Belief belief = entry.belief();
        CheckIn checkIn = entry.checkIn();
        return new Facts(
                entry.id(),
                entry.kind(),
                entry.at(),
                entry.about(),
                entry.context(),
                new Hurt(hurt.before(), hurt.after(), hurt.expected(), hurt.now(), OtherFields.NONE),
                new Belief(belief.before(), belief.after(), OtherFields.NONE),
                entry.emotions(),
                checkIn.mood(),
                checkIn.attempt(),
                checkIn.settled(),
                entry.reflection().traps().stream()
                        .map(trap -> new SeenTrap(trap.trap(), trap.quote(), trap.accepted()))
                        .toList(),
                !entry.received().isEmpty(),
                entry.answers().stream().anyMatch(answer -> !answer.text().isEmpty()),
                entry.reflection().reframes().stream().anyMatch(Reflection.Reframe::chosen),
                !entry.answersTo(NEXT_RISK).isEmpty(),
                wording(entry));
    }

    private static int wording(Entry entry) {
        CRC32 sum = new CRC32();
        entry.answers().forEach(answer -> add(answer.key(), answer.text(), sum));
        add("received", entry.received(), sum);
        add("text", entry.checkIn().text(), sum);
        add("led-to", entry.checkIn().ledTo(), sum);
        return (int) sum.getValue();
    }

    private static void add(String key, List<String> lines, CRC32 sum) {
        if (!lines.isEmpty()) {
            sum.update((key + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
