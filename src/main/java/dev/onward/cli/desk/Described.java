package dev.onward.cli.desk;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command, or a set of options, that says by itself what its annotations say. While packaging, the build makes each class with
 * picocli's annotations one of these, because Java takes longer to read annotations at every start than all the rest of a short
 * command. Where nothing was packaged, in tests and in an IDE, there is none, and picocli reads the annotations.
 */
public interface Described {
    /** What the annotations say, bound to this object. */
    CommandSpec described(CommandLine.IFactory factory);

    /** The value of the annotated field of that number. */
    @Nullable
    Object argument(int number);

    /** Sets the annotated field of that number. */
    void argument(int number, @Nullable Object value);

    /** What picocli is to know of a command or a set of options. */
    static CommandSpec of(Object annotated, CommandLine.IFactory factory) {
        return annotated instanceof Described known
                ? known.described(factory)
                : CommandSpec.forAnnotatedObject(annotated, factory);
    }

    /** Where picocli puts the value of an option or a parameter. */
    final class Place implements IGetter, ISetter {
        private final Described owner;
        private final int number;

        private Place(Described owner, int number) {
            this.owner = owner;
            this.number = number;
        }

        /** The option, bound to the annotated field of that number; what the field holds now is its initial value. */
        public static OptionSpec bound(OptionSpec.Builder option, Described owner, int number) {
            Place place = new Place(owner, number);
            return option.getter(place)
                    .setter(place)
                    .initialValue(owner.argument(number))
                    .build();
        }

        /** The parameter, bound to the annotated field of that number; what the field holds now is its initial value. */
        public static PositionalParamSpec bound(PositionalParamSpec.Builder parameter, Described owner, int number) {
            Place place = new Place(owner, number);
            return parameter
                    .getter(place)
                    .setter(place)
                    .initialValue(owner.argument(number))
                    .build();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // as picocli declares it
        public <T> T get() {
            return (T) owner.argument(number);
        }

        @Override
        public <T> T set(T value) {
            T before = get();
            owner.argument(number, value);
            return before;
        }
    }
}
