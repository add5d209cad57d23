package dev.onward.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordingTest {
    private static String stems(String text) {
        return Wording.of(text).stream().map(Wording.Token::stem).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "letter letters Letter LETTERS letter's letter’s",
                "reject rejects rejected rejecting",
                "hope hopes hoped hoping",
                "hop hops hopped hopping",
                "try tries tried trying",
                "cry cries cried crying",
                "die dies died dying",
                "believe believes believed believing",
                "care cares cared caring",
                "stop stops stopped stopping",
                "agree agrees agreed",
                "apply applies applied applying",
                "wish wishes wished wishing",
                "kiss kisses kissed kissing",
                "box boxes",
                "control controlled controlling controls",
                "compare compared comparing",
                "write writes wrote written writing",
                "feel feels felt feeling feelings",
                "leave leaves left leaving",
                "go goes going gone went",
                "do does did done doing",
                "child children",
                "story stories",
                "date dates dated dating",
                "use uses used using",
                "create creates created creating",
                "trouble troubled troubling",
                "realize realized realizing",
                "dont don't don’t DON'T",
                "café cafe CAFÉ cafés",
                "naïve naive Naïve",
                "straße strasse STRASSE",
                "Łukasz lukasz ŁUKASZ",
                "øre ore",
                "cœur coeur",
                "Ångström angstrom Ångström",
                "ΑΓΆΠΗ αγάπη αγαπη",
                "ЁЛКА ёлка елка",
            })
    void forms_of_one_word_have_one_stem(String forms) {
        assertThat(Arrays.stream(stems(forms).split(" ")).distinct())
                .as(stems(forms))
                .hasSize(1);
        assertThat(forms.split(" ")).allMatch(form -> Wording.mayHave("x " + form, stems(form)));
    }

    @Test
    void a_quick_look_rules_out_lines_without_the_word() {
        assertThat(Wording.mayHave("They sent the form.", "letter")).isFalse();
        assertThat(Wording.mayHave("They sent the LETTER.", "letter")).isTrue();
        assertThat(Wording.mayHave("", "letter")).isFalse();
        assertThat(Wording.mayHave("went", "go")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hop hope",
                "even evening",
                "new news",
                "car care",
                "bus us use",
                "reject rejection",
                "thing th",
                "this thi",
                "was wa",
                "less les",
                "sing s",
                "need ne",
                "bed b",
                "al all",
                "mourning morning",
                "k3f9s k3f9",
                "wed wedding",
                "off of",
            })
    void other_words_stay_apart(String words) {
        assertThat(Arrays.stream(stems(words).split(" ")).distinct())
                .as(stems(words))
                .hasSize(words.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They sent the form letter.        | they send the form letter
            well-known, 3.5%                  | well know 3 5
            rock'n'roll 'quoted' l'amour      | rocknrol quot lamour
            ''' '                             | ''
            👩‍🚀 ☕ … — ¿                        | ''
            你好吗 and ひとり                    | 你 好 吗 and ひ と り
            \\u0301                           | u0301
            """)
    void text_is_taken_apart_into_words(String text, String stems) {
        assertThat(stems(text)).isEqualTo(stems == null ? "" : stems);
    }

    @Test
    void words_know_where_they_stand() {
        assertThat(Wording.of("¡Él, 你 didn't!"))
                .containsExactly(
                        new Wording.Token("el", 1, 3), new Wording.Token("你", 5, 6), new Wording.Token("didnt", 7, 13));
    }

    @Test
    void no_text_is_too_odd() {
        for (int c = 0; c <= 0x1FFFF; c++) {
            String text = "a" + new String(Character.toChars(c)) + "'";

            for (Wording.Token token : Wording.of(text)) {
                assertThat(token.stem()).isNotEmpty();
                assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            }
        }
        assertThat(Wording.of("\uD83D \u0301 '")).hasSizeLessThan(2);
    }

    @Test
    void a_whole_text_is_folded_sign_by_sign() {
        assertThat(Wording.fold("Left OUT, Élan! ß\uD83D")).isEqualTo("left out, elan! ss\uD83D");
    }
}
