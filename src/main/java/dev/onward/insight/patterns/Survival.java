package dev.onward.insight.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The share of cases in which something has not happened yet, by days: the product-limit estimate of E. L. Kaplan and P.
 * Meier, "Nonparametric Estimation from Incomplete Observations", Journal of the American Statistical Association 53
 * (1958), 457-481. A case in which it had not happened when it was last heard of counts up to that day and is not dropped.
 *
 * @param steps each day on which it happened, in time order
 * @param happened in how many cases it has happened
 * @param notYet in how many it had not when they were last heard of
 */
public record Survival(List<Step> steps, int happened, int notYet) {
    private static final double HALF = 0.5;

    /** Halves that products of fractions miss by a rounding still count as halves. */
    private static final double ROUNDING = 1e-9;

    /**
     * One case.
     *
     * @param days until it happened, or until the case was last heard of; 0 or more
     * @param happened which of the two
     */
    public record Subject(double days, boolean happened) {}

    /**
     * A day on which it happened.
     *
     * @param days since the start
     * @param atRisk cases heard of up to that day in which it had not happened before
     * @param happened in how many it happened then
     * @param share the share of cases in which it has not happened after that day, 0 to 1
     */
    public record Step(double days, int atRisk, int happened, double share) {}

    /** Copies the list. */
    public Survival {
        steps = List.copyOf(steps);
    }

    /** Of these cases, in any order. One last heard of on a day on which it happened elsewhere counts for that day. */
    public static Survival of(List<Subject> subjects) {
        double[] heardOf = days(subjects, false);
        double[] happened = days(subjects, true);
        List<Step> steps = new ArrayList<>();
        double share = 1;
        int before = 0;
        int i = 0;
        while (i < happened.length) {
            double days = happened[i];
            int first = i;
            while (i < happened.length && happened[i] == days) {
                i++;
            }
            int now = i - first;
            while (heardOf[before] < days) {
                before++;
            }
            int atRisk = heardOf.length - before;
            share *= (double) (atRisk - now) / atRisk;
            steps.add(new Step(days, atRisk, now, share));
        }
        return new Survival(steps, happened.length, heardOf.length - happened.length);
    }

    /** The days in order: of all, or of those in which it happened. As numbers, for there are thousands of them. */
    private static double[] days(List<Subject> subjects, boolean onlyHappened) {
        double[] days = new double[subjects.size()];
        int count = 0;
        for (Subject subject : subjects) {
            if (subject.happened() || !onlyHappened) {
                days[count++] = subject.days();
            }
        }
        Arrays.sort(days, 0, count);
        return Arrays.copyOf(days, count);
    }

    /** How many cases there are. */
    public int count() {
        return happened + notYet;
    }

    /** The first day after which the share is half or less; empty while it is more. */
    public OptionalDouble median() {
        return steps.stream()
                .filter(step -> step.share() <= HALF + ROUNDING)
                .mapToDouble(Step::days)
                .findFirst();
    }

    /** The share in which it has not happened at the end of that day, 0 to 1. */
    public double at(double days) {
        return steps.stream()
                .filter(step -> step.days() <= days)
                .reduce((one, next) -> next)
                .map(Step::share)
                .orElse(1.0);
    }
}
