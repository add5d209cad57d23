package dev.onward.companion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream in = NameWords.class.getResourceAsStream("names.txt")) {
            if (in == null) {
                throw new IllegalStateException("names.txt is missing from the installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(which + ": "))
                    .flatMap(line ->
                            Arrays.stream(line.substring(which.length() + 2).split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("names.txt cannot be read", unreadable);
        }
    }
}
