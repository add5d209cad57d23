package dev.onward.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences made from the rules in {@code sentences.txt}; the same random numbers give the same sentences. */
final class Phrases {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z.-]+)}");

    private final Map<String, List<String>> rules;
    private final Random random;

    private Phrases(Map<String, List<String>> rules, Random random) {
        this.rules = rules;
        this.random = random;
    }

    /** With that source of chance. */
    static Phrases with(Random random) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream("sentences.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, List<String>> rules = new HashMap<>();
            List<String> rule = new ArrayList<>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith("= ")) {
                    rule = rules.computeIfAbsent(line.substring(2), name -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    rule.add(line);
                }
            }
            return new Phrases(rules, random);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A sentence of that rule. */
    String one(String rule) {
        List<String> ways = Objects.requireNonNull(rules.get(rule), rule);
        String text = SLOT.matcher(ways.get(random.nextInt(ways.size())))
                .replaceAll(slot -> Matcher.quoteReplacement(one(slot.group(1))));
        return Character.isLowerCase(text.charAt(0)) && text.endsWith(".")
                ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
                : text;
    }

    /** So many lines of that rule, of one or two sentences. */
    List<String> lines(String rule, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(random.nextInt(3) == 0 ? one(rule) + " " + one("detail") : one(rule));
        }
        return lines;
    }
}
