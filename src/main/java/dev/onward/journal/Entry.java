package dev.onward.journal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the journal.
 *
 * @param id its name for life
 * @param kind what sort of entry it is
 * @param at the moment it tells of, with the offset of the place it was written in, in whole seconds, the
 *     offset in whole minutes
 * @param about the rejection it belongs to
 * @param context the part of life
 * @param hurt how much it hurts
 * @param belief how far a conclusion is believed
 * @param emotions every emotion named, also conflicting ones
 * @param received the words actually received, a line each
 * @param answers what was asked and written
 * @param reflection what was seen in it afterwards
 * @param checkIn what a check-in says
 * @param other fields of the file that this version does not know
 */
public record Entry(
        EntryId id,
        Kind kind,
        OffsetDateTime at,
        Optional<EntryId> about,
        Optional<Context> context,
        Hurt hurt,
        Belief belief,
        List<String> emotions,
        List<String> received,
        List<Answer> answers,
        Reflection reflection,
        CheckIn checkIn,
        OtherFields other) {
    /** The version of the file form that this program writes. */
    public static final int SCHEMA = 1;

    private static final int SECONDS_A_MINUTE = 60;

    /** Copies the lists, splits the texts into lines and leaves the seconds out of an offset. */
    public Entry {
        at = at.withOffsetSameLocal(inMinutes(at.getOffset()));
        emotions = List.copyOf(emotions);
        received = Lines.of(received);
        answers = List.copyOf(answers);
    }

    /** Before there were time zones each town had the sun's, seconds included; a moment as RFC 3339 writes it has none. */
    private static ZoneOffset inMinutes(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds() % SECONDS_A_MINUTE;
        return seconds == 0 ? offset : ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() - seconds);
    }

    /** An entry that says nothing yet. */
    public static Entry blank(EntryId id, Kind kind, OffsetDateTime at) {
        return new EntryBuilder(id, kind, at).build();
    }

    /** A builder that starts from this entry. */
    public EntryBuilder change() {
        return new EntryBuilder(this);
    }

    /** Whether a person has said nothing in it: what it is about, and what they have yet to answer, does not count. */
    public boolean isBlank() {
        return context.isEmpty()
                && hurt.isUnsaid()
                && belief.isUnsaid()
                && emotions.isEmpty()
                && received.isEmpty()
                && answers.stream().allMatch(answer -> answer.text().isEmpty())
                && reflection.isNone()
                && checkIn.isNone()
                && other.fields().isEmpty();
    }

    /** All answers to the question of that name, follow-ups included. */
    public List<Answer> answersTo(String key) {
        return answers.stream().filter(answer -> answer.key().equals(key)).toList();
    }

    /** The person's own words in the order of the sitting: received words, answers, note and outcome. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        answers.forEach(answer -> words.addAll(answer.text()));
        words.addAll(received);
        words.addAll(checkIn.text());
        words.addAll(checkIn.ledTo());
        return words;
    }
}
