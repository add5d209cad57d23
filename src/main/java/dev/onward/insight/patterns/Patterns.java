package dev.onward.insight.patterns;

import dev.onward.journal.Context;
import dev.onward.journal.Facts;
import dev.onward.journal.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How a person responded to rejections, and how it went on: counts, medians and shares, each of them of what was told and
 * nothing else.
 *
 * @param cases the rejections with what came after them, in time order
 * @param told every entry of the time and part of life that is looked at, in time order
 */
public record Patterns(List<Case> cases, List<Facts> told) {
    /** Of fewer than these, a middle or a share says more about chance than about a person. */
    public static final int USEFUL = 5;

    /** Hours of each of the four parts of a day. */
    public static final int HOURS_A_PART = 6;

    private static final int HOURS = 24;
    private static final int DAYS = 7;

    /** Copies the lists. */
    public Patterns {
        cases = List.copyOf(cases);
        told = List.copyOf(told);
    }

    /** How many check-ins there are. */
    public int checkIns() {
        int count = 0;
        for (Facts entry : told) {
            count += entry.kind() == Kind.CHECK_IN ? 1 : 0;
        }
        return count;
    }

    /** The check-ins that tell of a try, in time order. */
    public List<Facts> tries() {
        return told.stream().filter(entry -> Past.isAttempt(entry)).toList();
    }

    /** How many tries were told. */
    public int attempts() {
        return tries().size();
    }

    /** Days until it hurt half as much, where it came to that. */
    public Summary halfLives() {
        return summary(known -> known.recovery().halfLifeDays());
    }

    /** Days until recovered, where it came to that. */
    public Summary recoveries() {
        return summary(known -> known.recovery().recoveredDays());
    }

    /** Days until the next try, where there was one. */
    public Summary nextTries() {
        return summary(Case::nextTry);
    }

    /** A loop, as are the others here: a stream costs more than the work, for a journal has thousands of cases. */
    private Summary summary(Function<Case, OptionalDouble> of) {
        double[] numbers = new double[cases.size()];
        int count = 0;
        for (Case known : cases) {
            OptionalDouble number = of.apply(known);
            if (number.isPresent()) {
                numbers[count++] = number.getAsDouble();
            }
        }
        return Summary.of(Arrays.copyOf(numbers, count));
    }

    /** The share of all rejections that were recovered from, 0 to 1; empty without rejections. */
    public OptionalDouble recoveredShare() {
        return cases.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) recoveries().count() / cases.size());
    }

    /** When it hurt half as much, those included in which it does not yet. */
    public Survival untilHalf() {
        List<Survival.Subject> subjects = new ArrayList<>(cases.size());
        for (Case known : cases) {
            if (known.canHalve()) {
                subjects.add(known.untilHalf());
            }
        }
        return Survival.of(subjects);
    }

    /** When they were recovered from, those included that are not yet. */
    public Survival untilRecovered() {
        List<Survival.Subject> subjects = new ArrayList<>(cases.size());
        for (Case known : cases) {
            subjects.add(known.untilRecovered());
        }
        return Survival.of(subjects);
    }

    /** The cases of which both a forecast and the hurt a week after are told. */
    public List<Case> forecasts() {
        return cases.stream()
                .filter(known -> known.recovery().forecastError().isPresent())
                .toList();
    }

    /** What came less what was expected, of 10: below 0 when it hurt less than expected. */
    public Summary forecastErrors() {
        return summary(known -> number(known.recovery().forecastError()));
    }

    /** What was expected, where it is known what came. */
    public Summary expected() {
        return summary(known -> known.recovery().forecast().isPresent()
                ? number(known.recovery().expected())
                : OptionalDouble.empty());
    }

    /** What came, where it is known what was expected. */
    public Summary came() {
        return summary(known -> known.recovery().expected().isPresent()
                ? number(known.recovery().weekLater())
                : OptionalDouble.empty());
    }

    private static OptionalDouble number(OptionalInt number) {
        return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
    }

    /** The hurt at first. */
    public Spread hurtBefore() {
        return Spread.of(cases, known -> known.rejection().hurt().before());
    }

    /** The hurt at the end of the first sitting. */
    public Spread hurtAfter() {
        return Spread.of(cases, known -> known.rejection().hurt().after());
    }

    /** The hurt told last. */
    public Spread hurtLast() {
        return Spread.of(cases, Case::lastHurt);
    }

    /** By how much it hurt less after a sitting of that kind, see {@link Case}. */
    public Summary drops(Kind kind) {
        DoubleStream.Builder drops = DoubleStream.builder();
        for (Case known : cases) {
            known.drops(kind, drops);
        }
        return Summary.of(drops.build().toArray());
    }

    /** The same for each part of life that has a rejection. */
    public Map<Context, Patterns> byContext() {
        Map<Context, List<Case>> parts = new EnumMap<>(Context.class);
        cases.forEach(known -> parts.computeIfAbsent(known.context(), none -> new ArrayList<>())
                .add(known));
        Map<Context, Patterns> patterns = new EnumMap<>(Context.class);
        parts.forEach((context, part) -> patterns.put(context, new Patterns(part, List.of())));
        return patterns;
    }

    /** How many rejections each month has that has one, in time order. */
    public Map<YearMonth, Integer> byMonth() {
        Map<YearMonth, Integer> months = new TreeMap<>();
        cases.forEach(known -> months.merge(month(known.rejection()), 1, Integer::sum));
        return months;
    }

    private static YearMonth month(Facts entry) {
        return YearMonth.of(entry.at().getYear(), entry.at().getMonthValue());
    }

    /** How many rejections came in each hour of the day, from 0 to 23, on the clock of the place. */
    public List<Integer> byHour() {
        return counts(HOURS, known -> known.rejection().at().getHour());
    }

    /** How many rejections came in each of the four parts of the day: night (0 to 6), morning, afternoon, evening. */
    public List<Integer> byPartOfDay() {
        return counts(HOURS / HOURS_A_PART, known -> known.rejection().at().getHour() / HOURS_A_PART);
    }

    /** How many rejections came on each day of the week, from Monday. */
    public List<Integer> byWeekday() {
        return counts(DAYS, known -> known.rejection().at().getDayOfWeek().getValue() - 1);
    }

    private List<Integer> counts(int length, ToIntFunction<Case> place) {
        int[] counts = new int[length];
        for (Case known : cases) {
            counts[place.applyAsInt(known)]++;
        }
        return IntStream.of(counts).boxed().toList();
    }

    /**
     * A thinking trap that was seen, and not refused.
     *
     * @param entry where
     * @param trap which, with the words quoted
     */
    public record Seen(Facts entry, Facts.SeenTrap trap) {}

    /** The thinking traps that were seen and that the person did not refuse, in time order. */
    public List<Seen> traps() {
        List<Seen> seen = new ArrayList<>();
        for (Facts entry : told) {
            for (Facts.SeenTrap trap : entry.traps()) {
                if (trap.accepted().orElse(true)) {
                    seen.add(new Seen(entry, trap));
                }
            }
        }
        return seen;
    }

    /** How often each was seen, by its name. */
    public Map<String, Integer> trapCounts() {
        Map<String, Integer> counts = new TreeMap<>();
        traps().forEach(seen -> counts.merge(seen.trap().trap(), 1, Integer::sum));
        return counts;
    }
}
