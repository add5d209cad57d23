package dev.onward.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected numbers are those of the reference tokenizer (Hugging Face tokenizers 0.21) for the same vocabulary. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordPieceTest {
    private static final Path VOCABULARY = Path.of("target/model/bert-vocabulary-en.txt");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They sent the form letter. | 101 2027 2741 1996 2433 3661 1012 102",
                "Zoë’s café — naïve | 101 11199 1521 1055 7668 1517 15743 102",
                "OK...(what?!) e-mail $5 | 101 7929 1012 1012 1012 1006 2054 1029 999 1007 1041 1011 5653 1002 1019 102",
                "你好 😀 ok | 101 100 100 100 7929 102",
                "supercalifragilistic xqzzt | 101 3565 9289 10128 29181 24411 4588 1060 4160 13213 2102 102",
                "don't  you\tdare | 101 2123 1005 1056 2017 8108 102"
            })
    void splits_as_the_reference_does(String text, String numbers) throws IOException {
        assertThat(WordPiece.read(VOCABULARY).numbers(text, 256))
                .isEqualTo(Arrays.stream(numbers.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray());
    }

    @Test
    void a_long_text_is_cut_and_still_ends_as_texts_end() throws IOException {
        long[] numbers = WordPiece.read(VOCABULARY).numbers("word ".repeat(1000), 16);

        assertThat(numbers).hasSize(16).startsWith(101).endsWith(102);
    }
}
