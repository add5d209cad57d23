package dev.onward.care;

import dev.onward.resource.Resource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Crisis lines by country; the source of each is in {@code docs/helplines.md}.
 *
 * @param all the lines, by country, the first to call first
 */
public record Helplines(List<Helpline> all) {
    /** Where to find a line in any other country. */
    public static final List<String> DIRECTORIES = List.of("findahelpline.com", "befrienders.org");

    /** Whose lines are shown when nobody knows where the person is: where most readers of English live. */
    private static final List<String> WIDE = List.of("US", "CA", "GB", "IE", "AU", "NZ", "IN", "ZA");

    private static final Pattern LOCALE = Pattern.compile("^[a-z]{2,3}[_-]([A-Z]{2})\\b.*");
    private static final int FIELDS = 6;

    /** Copies the list. */
    public Helplines {
        all = List.copyOf(all);
    }

    /** Onward's own list. */
    public static Helplines own() {
        return new Helplines(new Resource(Helplines.class, "helplines.csv")
                .lines().stream().skip(1).map(Helplines::parse).toList());
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

    /** For a person whose country is not known: the countries' names by the number that is answered there. */
    public Map<String, List<String>> wide() {
        Map<String, List<String>> countries = new LinkedHashMap<>();
        WIDE.stream()
                .flatMap(country -> of(country).stream().limit(1))
                .forEach(line -> countries.merge(
                        line.phone(),
                        List.of(name(line.country())),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        return countries;
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

    /**
     * The country of the list in which clocks go by that time zone. Zones and countries are those of the tz database,
     * old names included ({@code zones.csv}).
     */
    public static Optional<String> countryOf(ZoneId zone) {
        String start = zone.getId() + "|";
        return new Resource(Helplines.class, "zones.csv")
                .lines().stream()
                        .filter(line -> line.startsWith(start))
                        .map(line -> line.substring(start.length()))
                        .findFirst();
    }

    /** The country that a locale such as {@code en_GB.UTF-8} names. */
    public static Optional<String> countryOf(String locale) {
        Matcher parts = LOCALE.matcher(locale);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }
}
