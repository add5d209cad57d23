package dev.onward.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.practice.Questions;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RedactorTest {
    private static String marked(String text) {
        return new Redactor(Stream.of(text)).marked(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    I told Anna about it.                  | I told [name 1] about it.
                    Anna said no. I like Anna's laugh.     | [name 1] said no. I like [name 1]'s laugh.
                    then anna left, and Anna never came    | then [name 1] left, and [name 1] never came
                    I met Anna Maria Berg and Tom.         | I met [name 1] and [name 2].
                    We met in Berlin, near Potsdamer Platz. | We met in [place 1], near [place 2].
                    In Paris I cried. Paris is over.       | In [place 1] I cried. [place 1] is over.
                    The letter came on Monday in May.      | The letter came on Monday in May.
                    They read my English CV. OK?           | They read my English CV. OK?
                    I'm done. I've tried. I don't know.    | I'm done. I've tried. I don't know.
                    NOBODY WANTS ME.                       | NOBODY WANTS ME.
                    She works at ACME now                  | She works at [place 1] now
                    write to jo.doe+x@mail.example.org     | write to [address]
                    see https://example.org/a?b=1 or www.example.org | see [address] or [address]
                    @jo_doe wrote, and so did (@max)       | [handle] wrote, and so did ([handle])
                    Call +49 (170) 123-45 67 at 18:30.     | Call [number] at [number].
                    I was the 3rd of 12,000 on 12.11.2026. | I was the [number] of [number] on [number].
                    O'Brien and I. Then O'Brien.           | [name 1] and I. Then [name 1].
                    I asked Zoë Müller-Lüdenscheidt        | I asked [name 1]
                    Walked home. We walked far.            | Walked home. We walked far.
                    Jonas? No.                             | [name 1]? No.
                    "Dear Ms Ortega, we regret"            | "Dear [name 1], we regret"
                    nothing here                           | nothing here
                    """)
    void puts_marks(String text, String marked) {
        assertThat(marked(text)).isEqualTo(marked);
    }

    @Test
    void the_same_name_has_the_same_mark_in_all_texts() {
        List<String> texts =
                List.of("I wrote to Will.", "Will answered.", "It will pass.", "Ines called.", "so did Ines");
        Redactor redactor = new Redactor(texts.stream());

        assertThat(texts.stream().map(redactor::marked))
                .containsExactly(
                        "I wrote to [name 1].",
                        "Will answered.",
                        "It will pass.",
                        "[name 2] called.",
                        "so did [name 2]");
    }

    @Test
    void the_questions_themselves_stay() throws Exception {
        Properties questions = new Properties();
        try (var in = Questions.class.getResourceAsStream("questions.properties")) {
            questions.load(in);
        }
        List<String> prompts = questions.values().stream()
                .map(String::valueOf)
                .filter(text -> text.endsWith("?"))
                .filter(text -> text.chars().noneMatch(Character::isDigit))
                .toList();
        Redactor redactor = new Redactor(prompts.stream());

        assertThat(prompts)
                .hasSizeGreaterThan(15)
                .allSatisfy(prompt -> assertThat(redactor.marked(prompt)).isEqualTo(prompt));
    }
}
