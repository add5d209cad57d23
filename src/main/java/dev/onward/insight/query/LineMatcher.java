package dev.onward.insight.query;

import dev.onward.insight.query.Query.Span;
import dev.onward.journal.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that is looked for in a line. */
public sealed interface LineMatcher {
    /** Where it is in the line; nothing when it is not there. What has no length is there without a place. */
    Optional<List<Span>> spans(String line) throws PatienceLost;

    /**
     * Words one after the other, in any case and simple form.
     *
     * @param stems their stems, at least one
     */
    record Stems(List<String> stems) implements LineMatcher {
        /** Copies the list. */
        public Stems {
            stems = List.copyOf(stems);
        }

        @Override
        public Optional<List<Span>> spans(String line) {
            if (!Wording.mayHave(line, stems.get(0))) {
                return Optional.empty();
            }
            List<Wording.Token> tokens = Wording.of(line);
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i + stems.size() <= tokens.size(); i++) {
                if (isAt(tokens, i)) {
                    spans.add(new Span(
                            tokens.get(i).start(),
                            tokens.get(i + stems.size() - 1).end()));
                }
            }
            return spans.isEmpty() ? Optional.empty() : Optional.of(spans);
        }

        private boolean isAt(List<Wording.Token> tokens, int place) {
            for (int i = 0; i < stems.size(); i++) {
                if (!tokens.get(place + i).stem().equals(stems.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Characters, exactly so.
     *
     * @param text at least one character
     */
    record Exact(String text) implements LineMatcher {
        @Override
        public Optional<List<Span>> spans(String line) {
            List<Span> spans = new ArrayList<>();
            for (int at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + text.length())) {
                spans.add(new Span(at, at + text.length()));
            }
            return spans.isEmpty() ? Optional.empty() : Optional.of(spans);
        }
    }

    /**
     * A regular expression.
     *
     * @param pattern what must be found in the line
     */
    record Expression(Pattern pattern) implements LineMatcher {
        /** A text that is in every line that the expression is found in, if one is sure. */
        Optional<String> literal() {
            boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
            return Optional.of(anyCase ? "" : Literal.of(pattern.pattern())).filter(text -> !text.isEmpty());
        }

        @Override
        public Optional<List<Span>> spans(String line) throws PatienceLost {
            List<Span> spans = new ArrayList<>();
            boolean found = false;
            try {
                Matcher matcher = pattern.matcher(new PatientText(line));
                while (matcher.find()) {
                    found = true;
                    if (matcher.end() > matcher.start()) {
                        spans.add(new Span(matcher.start(), matcher.end()));
                    }
                }
            } catch (PatientText.Exhausted tooManySteps) {
                throw new PatienceLost();
            } catch (StackOverflowError tooDeep) {
                // Java's matcher calls itself for each turn of a group; nothing is left half done by leaving it
                throw new PatienceLost();
            }
            return found ? Optional.of(spans) : Optional.empty();
        }
    }
}
