package dev.onward.view;

import dev.onward.insight.patterns.Patterns;
import dev.onward.insight.patterns.Survival;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Numbers in words: rounded to what can be meant, and with what they are from. */
public final class Amount {
    /** Said where there are so few that a number would tell about chance. */
    public static final String TOO_FEW = "too few to tell yet";

    private static final double TENTHS = 10;
    private static final double WHOLE_FROM = 20;
    private static final double HUNDRED = 100;

    private Amount() {}

    /** A number with at most one decimal. */
    public static String number(double value) {
        double tenths = Math.round(value * TENTHS) / TENTHS;
        return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
    }

    /** Days with one decimal below twenty. */
    public static String days(double days) {
        String number = days < WHOLE_FROM ? number(days) : String.valueOf(Math.round(days));
        return number + (number.equals("1") ? " day" : " days");
    }

    /** A day as {@code 23 November 2026}. Without java.time's formatter: its tables of a language cost 20 ms. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
    }

    /** A month or day of the week as it is written in English. */
    public static String name(Enum<?> named) {
        String name = named.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** A share in percent. */
    public static String percent(double share) {
        return Math.round(share * HUNDRED) + "%";
    }

    /** So many things: {@code 1 rejection}, {@code 2 rejections}, {@code 2 tries}. */
    public static String of(int count, String thing) {
        String several = thing.endsWith("try") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
        return count + " " + (count == 1 ? thing : several);
    }

    /** The number in words, or that there are too few. */
    public static String known(int count, OptionalDouble number, DoubleFunction<String> words) {
        return count < Patterns.USEFUL || number.isEmpty() ? TOO_FEW : words.apply(number.getAsDouble());
    }

    /** When half of the cases had come to that, and how many have not yet. */
    public static String half(Survival survival) {
        String notYet = survival.notYet() == 0 ? "" : ", " + survival.notYet() + " not yet";
        String from = " (of " + survival.count() + notYet + ")";
        if (survival.count() < Patterns.USEFUL) {
            return TOO_FEW + from;
        }
        return (survival.median().isPresent()
                        ? "half within " + days(survival.median().getAsDouble())
                        : "not yet half")
                + from;
    }
}
