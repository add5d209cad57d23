package dev.onward.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Gutted.",
                "Nae luck. Ah'm scunnert an' no gaun back.",
                "yaar they rejected me na",
                "C'est la vie, as my mother said, and she was right.",
                "Third agent. Nice letterhead."
            })
    void may_be_english(String text) {
        assertThat(Language.mayBeEnglish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich habe die Stelle nicht bekommen.",
                "Je ne suis pas retenu pour le poste.",
                "No me llamaron para el trabajo y estoy triste.",
                "Eles não me escolheram e isso dói, mas passa.",
                "彼女に振られた。とても悲しい。",
                "Мне отказали."
            })
    void is_surely_not(String text) {
        assertThat(Language.mayBeEnglish(text)).isFalse();
    }
}
