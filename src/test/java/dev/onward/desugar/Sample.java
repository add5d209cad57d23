package dev.onward.desugar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every sort of lambda, method reference and record, and what they give. */
@SuppressWarnings({"ArrayRecordComponent", "ImmutableEnumChecker", "UnnecessaryLambda", "EqualsIncompatibleType"
}) // each is a case
public final class Sample implements Callable<List<String>> {
    private static final double[] ODD = {0.0, -0.0, Double.NaN};

    private final String held = "held";
    private final List<String> given = new ArrayList<>();

    /** Fields of all sorts. */
    private record All(
            boolean yes, byte b, char c, short s, int i, long l, float f, double d, String text, int[] numbers) {}

    private record Pair<A, B>(A one, @Nullable B other) {}

    private record Nothing() {}

    private enum Operation {
        PLUS((one, other) -> one + other),
        TIMES((one, other) -> one * other);

        private final IntBinaryOperator operator;

        Operation(IntBinaryOperator operator) {
            this.operator = operator;
        }
    }

    private interface Greeting {
        String name();

        default Supplier<String> greeting() {
            return () -> secretly() + name();
        }

        private String secretly() {
            return "psst ";
        }
    }

    private static class Base {
        String told() {
            return "base";
        }
    }

    private static final class Derived extends Base {
        @Override
        String told() {
            Supplier<String> above = super::told;
            return "derived from " + above.get();
        }
    }

    @Override
    public List<String> call() {
        lambdas();
        references();
        numbers();
        records();
        return given;
    }

    private void say(Object what) {
        given.add(String.valueOf(what));
    }

    private void lambdas() {
        Supplier<String> alone = () -> "alone";
        say(alone.get());
        long big = 1L << 40;
        double part = 0.5;
        char letter = 'x';
        Supplier<String> all = () -> held + big + part + letter;
        say(all.get());
        Runnable runs = () -> say("ran");
        runs.run();
        BiFunction<String, Integer, Supplier<String>> nested = (text, times) -> () -> text.repeat(times);
        say(nested.apply("ab", 3).get());
        Greeting greeting = () -> "Ada";
        say(greeting.greeting().get());
        for (Operation operation : Operation.values()) {
            say(operation.operator.applyAsInt(3, 4));
        }
        say(new Derived().told());
    }

    private void references() {
        Function<String, Integer> length = String::length;
        say(length.apply("four"));
        Supplier<String> bound = held::toUpperCase;
        say(bound.get());
        UnaryOperator<String> own = this::twice;
        say(own.apply("own"));
        Function<String, StringBuilder> made = StringBuilder::new;
        say(made.apply("made").reverse());
        IntFunction<String[]> array = String[]::new;
        say(array.apply(2).length);
        Function<Object, String> text = String::valueOf;
        say(text.apply(7));
        say(Stream.of("b", "a", "c").sorted(Comparator.reverseOrder()).toList());
        say(Stream.of("bbb", "a", "cc")
                .sorted(Comparator.comparing(String::length))
                .toList());
        TreeMap<String, Integer> counts = new TreeMap<>();
        Stream.of("a", "b", "a").forEach(each -> counts.merge(each, 1, Integer::sum));
        say(counts);
        Stream.of("dropped").forEach(given::add);
        Function<Object[], List<Object>> many = List::of;
        say(many.apply(new Object[] {1, 2}));
        BiFunction<String, String, Pair<String, String>> pair = Pair::new;
        say(pair.apply("left", "right"));
    }

    private String twice(String text) {
        return text + text;
    }

    private void numbers() {
        Function<Integer, Integer> unboxed = Math::abs;
        say(unboxed.apply(-3));
        ToLongFunction<Integer> widened = value -> value;
        say(widened.applyAsLong(5));
        IntToLongFunction wider = Math::abs;
        say(wider.applyAsLong(-6));
        ToDoubleFunction<Integer> toDouble = Integer::intValue;
        say(toDouble.applyAsDouble(8));
        DoubleSupplier asDouble = held::length;
        say(asDouble.getAsDouble());
        LongSupplier asLong = held::length;
        say(asLong.getAsLong());
        Supplier<Long> boxed = System.identityHashCode(null) == 0 ? () -> 9L : () -> 10L;
        say(boxed.get());
        say(IntStream.range(0, 4).mapToObj(Integer::toString).toList());
        say(IntStream.of(3, 1, 2).boxed().sorted(Integer::compare).toList());
    }

    private void records() {
        All one = new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5.5f, 6.5, "t", new int[0]);
        say(one.toString().replaceFirst("\\[I@[0-9a-f]+", "[I"));
        say(one.equals(new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5.5f, 6.5, "t", one.numbers())));
        say(one.equals(new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5.5f, 6.5, "t", new int[0])));
        for (double odd : ODD) {
            say(new Pair<>(odd, null).equals(new Pair<>(0.0, null)));
            say(new Pair<>(odd, "x").hashCode());
        }
        say(new Pair<>("same", 1).equals("other"));
        say(new Pair<>(new Pair<>(1, 2L), List.of()));
        say(new Nothing().equals(new Nothing()) + " " + new Nothing() + " " + new Nothing().hashCode());
        record Local(float f) {}
        say(new Local(Float.NaN).equals(new Local(Float.NaN)) + " " + new Local(1));
        say(new Local(0f).equals(new Local(-0f)) + " " + new Local(2).hashCode());
    }
}
