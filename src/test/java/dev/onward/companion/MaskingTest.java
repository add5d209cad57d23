package dev.onward.companion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MaskingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sarah wrote back.                              | [name 1] wrote back.
            It was Sarah's idea, and Sarah knew.           | It was [name 1]'s idea, and [name 1] knew.
            Then Ms Ortega sent it back.                   | Then Ms [name 1] sent it back.
            I met Anna Berg in Leeds.                      | I met [name 1] [name 2] in [place 1].
            We moved to Glasgow on Monday in May.          | We moved to [place 1] on Monday in May.
            My GP and the HR of the BBC.                   | My GP and the HR of the [name 1].
            Mail me at a.b@example.org or @sam_x           | Mail me at [email 1] or [handle 1]
            See https://example.org/x?y=1 now              | See [link 1] now
            Ring 020 7946 0018 after six.                  | Ring [number 1] after six.
            I lived at 12 Rose Garden Lane then.           | I lived at [address 1] then.
            My postcode is EH1 2NG.                        | My postcode is [number 1].
            Nobody will ever hire me. They never do.       | Nobody will ever hire me. They never do.
            I'm fine, I think; I'd say so.                 | I'm fine, I think; I'd say so.
            He said: Never again.                          | He said: Never again.
            Eleven times in 2025 I tried.                  | Eleven times in 2025 I tried.
            NEVER again, I said.                           | NEVER again, I said.
            """)
    void hides_who_and_where(String text, String hidden) {
        Masked masked = Masking.mask(text);

        assertThat(masked.text()).isEqualTo(hidden);
        assertThat(masked.unmask(masked.text())).isEqualTo(text);
    }

    @Test
    void puts_the_words_back_into_an_answer() {
        Masked masked = Masking.mask("Then Ortega sent it back.");

        assertThat(masked.unmask("What did [name 1] say?")).isEqualTo("What did Ortega say?");
    }
}
