package dev.onward.insight.query;

import dev.onward.insight.ThinkingTrap;
import dev.onward.journal.Belief;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Context;
import dev.onward.journal.Facts;
import dev.onward.journal.Hurt;
import dev.onward.journal.Kind;
import dev.onward.journal.Moment;
import dev.onward.journal.Named;
import dev.onward.journal.Problem;
import dev.onward.journal.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The fields that a query may ask about. */
final class QueryFields {
    private static final String ALL =
            "context, kind, emotion, trap, about, id, after, before, settled, attempt, mood, hurt,"
                    + " hurt.before, hurt.after, hurt.expected, hurt.now, belief, belief.before, belief.after";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Clock clock;

    QueryFields(Clock clock) {
        this.clock = clock;
    }

    /**
     * A condition as it is written.
     *
     * @param name what is asked about
     * @param operator one of {@code : = < <= > >=}
     * @param value what it is compared with
     * @param nameColumn where the name begins, from 1
     * @param valueColumn where the value begins, from 1
     */
    record Field(String name, String operator, String value, int nameColumn, int valueColumn) {
        Problem wrong(String what) {
            return Problem.usage(what + " (column " + valueColumn + ")");
        }
    }

    /** The condition on an entry's facts. */
    Predicate<Facts> predicate(Field field) {
        Optional<Predicate<Facts>> number = number(field);
        if (number.isPresent()) {
            return number.get();
        }
        Predicate<Facts> known = word(field);
        if (!field.operator().equals(":") && !field.operator().equals("=")) {
            throw Problem.usage(
                    "only numbers are compared with " + field.operator() + " (column " + field.nameColumn() + ")");
        }
        return known;
    }

    private Predicate<Facts> word(Field field) {
        String value = field.value().toLowerCase(Locale.ROOT);
        return switch (field.name().toLowerCase(Locale.ROOT)) {
            case "context" -> {
                Optional<Context> context = Optional.of(named(Context.class, field));
                yield facts -> facts.context().equals(context);
            }
            case "kind" -> {
                Kind kind = named(Kind.class, field);
                yield facts -> facts.kind() == kind;
            }
            case "trap" -> trap(named(ThinkingTrap.class, field).word());
            case "emotion" -> emotion(Wording.fold(field.value()));
            case "about" ->
                facts -> facts.about().filter(id -> id.value().contains(value)).isPresent();
            case "id" -> facts -> facts.id().value().contains(value);
            case "after" -> {
                Instant moment = moment(field);
                yield facts -> !facts.at().toInstant().isBefore(moment);
            }
            case "before" -> {
                Instant moment = moment(field);
                yield facts -> facts.at().toInstant().isBefore(moment);
            }
            case "settled" -> {
                boolean wanted = yes(field);
                yield facts -> facts.settled() == wanted;
            }
            case "attempt" -> {
                boolean wanted = yes(field);
                yield facts -> facts.attempt() == wanted;
            }
            default ->
                throw Problem.usage("there is no field of that name (column " + field.nameColumn() + ")")
                        .withHint("fields are " + ALL + "; put other text between quotation marks");
        };
    }

    /** Offered, and not refused. */
    private static Predicate<Facts> trap(String trap) {
        return facts -> facts.traps().stream()
                .anyMatch(seen -> seen.trap().equals(trap) && seen.accepted().orElse(true));
    }

    private static Predicate<Facts> emotion(String wanted) {
        return facts -> facts.emotions().stream()
                .anyMatch(emotion -> Wording.fold(emotion).equals(wanted));
    }

    private static Optional<Predicate<Facts>> number(Field field) {
        return switch (field.name().toLowerCase(Locale.ROOT)) {
            case "hurt" ->
                hurt(field, hurt -> first(hurt.before(), hurt.now().isPresent() ? hurt.now() : hurt.after()));
            case "hurt.before" -> hurt(field, Hurt::before);
            case "hurt.after" -> hurt(field, Hurt::after);
            case "hurt.expected" -> hurt(field, Hurt::expected);
            case "hurt.now" -> hurt(field, Hurt::now);
            case "belief" -> belief(field, belief -> first(belief.before(), belief.after()));
            case "belief.before" -> belief(field, Belief::before);
            case "belief.after" -> belief(field, Belief::after);
            case "mood" -> Optional.of(compared(field, CheckIn.MOST, Facts::mood));
            default -> Optional.empty();
        };
    }

    private static Optional<Predicate<Facts>> hurt(Field field, Function<Hurt, OptionalInt> number) {
        return Optional.of(compared(field, Hurt.MOST, facts -> number.apply(facts.hurt())));
    }

    private static Optional<Predicate<Facts>> belief(Field field, Function<Belief, OptionalInt> number) {
        return Optional.of(compared(field, Belief.MOST, facts -> number.apply(facts.belief())));
    }

    private static Predicate<Facts> compared(Field field, int most, Function<Facts, OptionalInt> number) {
        if (!NUMBER.matcher(field.value()).matches() || Integer.parseInt(field.value()) > most) {
            throw field.wrong("that is not a whole number from 0 to " + most);
        }
        int bound = Integer.parseInt(field.value());
        IntPredicate holds = switch (field.operator()) {
            case "<" -> told -> told < bound;
            case "<=" -> told -> told <= bound;
            case ">" -> told -> told > bound;
            case ">=" -> told -> told >= bound;
            default -> told -> told == bound;
        };
        return facts -> {
            OptionalInt told = number.apply(facts);
            return told.isPresent() && holds.test(told.getAsInt());
        };
    }

    private static OptionalInt first(OptionalInt number, OptionalInt otherwise) {
        return number.isPresent() ? number : otherwise;
    }

    private static <E extends Enum<E> & Named> E named(Class<E> type, Field field) {
        return Named.find(type, field.value())
                .orElseThrow(() -> field.wrong("there is no " + field.name().toLowerCase(Locale.ROOT) + " of that name")
                        .withHint("choose one of " + Named.all(type)));
    }

    private static boolean yes(Field field) {
        return switch (field.value().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw field.wrong("that is neither yes nor no");
        };
    }

    private Instant moment(Field field) {
        try {
            return Moment.parse(field.value(), clock).start().toInstant();
        } catch (Problem unreadable) {
            throw field.wrong(unreadable.message()).withHint(unreadable.hint().orElse(""));
        }
    }
}
