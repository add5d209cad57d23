package dev.onward.companion;

import dev.onward.resource.Resource;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are names, and words with a capital letter that are none; see {@code names.txt}. */
final class NameWords {
    /** Given names that are hidden also where a sentence starts with them. */
    static final Set<String> GIVEN_NAMES = read("names");

    /** Days, months, languages and the like. */
    static final Set<String> NO_NAMES = read("none");

    private NameWords() {}

    private static Set<String> read(String which) {
        return new Resource(NameWords.class, "names.txt")
                .lines().stream()
                        .filter(line -> line.startsWith(which + ": "))
                        .flatMap(line ->
                                Arrays.stream(line.substring(which.length() + 2).split(" ", -1)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
