package dev.onward.journal;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an {@link Entry} step by step. */
public final class EntryBuilder {
    private EntryId id;
    private Kind kind;
    private OffsetDateTime at;
    private Optional<EntryId> about = Optional.empty();
    private Optional<Context> context = Optional.empty();
    private Hurt hurt = Hurt.UNSAID;
    private Belief belief = Belief.UNSAID;
    private List<String> emotions = List.of();
    private List<String> received = List.of();
    private List<Answer> answers = List.of();
    private Reflection reflection = Reflection.NONE;
    private CheckIn checkIn = CheckIn.NONE;
    private OtherFields other = OtherFields.NONE;

    /** An entry that says nothing yet. */
    public EntryBuilder(EntryId id, Kind kind, OffsetDateTime at) {
        this.id = id;
        this.kind = kind;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    EntryBuilder(Entry entry) {
        this(entry.id(), entry.kind(), entry.at());
        about = entry.about();
        context = entry.context();
        hurt = entry.hurt();
        belief = entry.belief();
        emotions = entry.emotions();
        received = entry.received();
        answers = entry.answers();
        reflection = entry.reflection();
        checkIn = entry.checkIn();
        other = entry.other();
    }

    /** Sets the id. */
    public EntryBuilder id(EntryId value) {
        id = value;
        return this;
    }

    /** Sets the kind. */
    public EntryBuilder kind(Kind value) {
        kind = value;
        return this;
    }

    /** Sets the moment; parts of a second are left out. */
    public EntryBuilder at(OffsetDateTime value) {
        at = value.truncatedTo(ChronoUnit.SECONDS);
        return this;
    }

    /** Sets the rejection it belongs to. */
    public EntryBuilder about(EntryId value) {
        about = Optional.of(value);
        return this;
    }

    /** Sets the rejection it belongs to, or none. */
    public EntryBuilder about(Optional<EntryId> value) {
        about = value;
        return this;
    }

    /** Sets the context, or none. */
    public EntryBuilder context(Optional<Context> value) {
        context = value;
        return this;
    }

    /** Sets the context. */
    public EntryBuilder context(Context value) {
        context = Optional.of(value);
        return this;
    }

    /** Sets the hurt. */
    public EntryBuilder hurt(Hurt value) {
        hurt = value;
        return this;
    }

    /** Sets the belief. */
    public EntryBuilder belief(Belief value) {
        belief = value;
        return this;
    }

    /** Sets the emotions. */
    public EntryBuilder emotions(List<String> value) {
        emotions = value;
        return this;
    }

    /** Sets the words received. */
    public EntryBuilder received(List<String> value) {
        received = value;
        return this;
    }

    /** Sets the answers. */
    public EntryBuilder answers(List<Answer> value) {
        answers = value;
        return this;
    }

    /** Adds an answer after the others. */
    public EntryBuilder addAnswer(Answer answer) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        answers = more;
        return this;
    }

    /** Sets the reflection. */
    public EntryBuilder reflection(Reflection value) {
        reflection = value;
        return this;
    }

    /** Sets what a check-in says. */
    public EntryBuilder checkIn(CheckIn value) {
        checkIn = value;
        return this;
    }

    /** Sets the unknown fields. */
    public EntryBuilder other(OtherFields value) {
        other = value;
        return this;
    }

    /** The entry. */
    public Entry build() {
        return new Entry(
                id, kind, at, about, context, hurt, belief, emotions, received, answers, reflection, checkIn, other);
    }
}
