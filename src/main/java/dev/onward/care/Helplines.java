package dev.onward.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Crisis lines by country; the source of each is in {@code docs/helplines.md}.
 *
 * @param all the lines, by country, the first to call first
 */
public record Helplines(List<Helpline> all) {
    /** Where to find a line in any other country. */
    public static final List<String> DIRECTORIES = List.of("findahelpline.com", "befrienders.org");

    private static final Pattern LOCALE = Pattern.compile("^[a-z]{2,3}[_-]([A-Z]{2})\\b.*");
    private static final int FIELDS = 6;

    /** Copies the list. */
    public Helplines {
        all = List.copyOf(all);
    }

    /** Onward's own list. */
    public static Helplines own() {
        try (InputStream in = Helplines.class.getResourceAsStream("helplines.csv")) {
            if (in == null) {
                throw new IllegalStateException("the helplines are missing from the installation");
            }
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Helplines(lines.lines().skip(1).map(Helplines::parse).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the helplines cannot be read", unreadable);
        }
    }

    private static Helpline parse(String line) {
        String[] fields = line.split("\\|", FIELDS);
        return new Helpline(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
    }

    /** The lines of a country, given by its two letters or its English name; none when it is not in the list. */
    public List<Helpline> of(String country) {
        String wanted = country.strip();
        return all.stream()
                .filter(line -> line.country().equalsIgnoreCase(wanted)
                        || name(line.country()).equalsIgnoreCase(wanted)
                        || (wanted.equalsIgnoreCase("UK") && line.country().equals("GB")))
                .toList();
    }

    /** The two letters of every country in the list, in alphabetical order of their names. */
    public List<String> countries() {
        return all.stream()
                .map(Helpline::country)
                .distinct()
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList();
    }

    /** The English name of a country. */
    public static String name(String country) {
        return new Locale("", country).getDisplayCountry(Locale.ENGLISH);
    }

    /** The country that a locale such as {@code en_GB.UTF-8} names. */
    public static Optional<String> countryOf(String locale) {
        Matcher parts = LOCALE.matcher(locale);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }
}
