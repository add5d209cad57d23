package dev.onward.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value that has a fixed name in files and on the command line. */
public interface Named {
    /** The name, such as {@code reality-test}. */
    String word();

    /** The value of that name in any case, or nothing. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.word().equals(wanted))
                .findFirst();
    }

    /** The value of that name; a usage problem that lists the names when there is none. */
    static <E extends Enum<E> & Named> E parse(Class<E> type, String what, String word) {
        return find(type, word)
                .orElseThrow(() ->
                        Problem.usage("there is no " + what + " of that name").withHint("choose one of " + all(type)));
    }

    /** All names, with commas between. */
    static <E extends Enum<E> & Named> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Named::word).collect(Collectors.joining(", "));
    }
}
