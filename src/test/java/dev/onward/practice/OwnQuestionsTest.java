package dev.onward.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnQuestionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    just words                             | there is no = in it; a line is KEY = the question
                    rejection.stroy = Was?                 | there is no question "rejection.stroy"; did you mean rejection.story?
                    my own secret words = x                | there is no question of that name
                    = Was?                                 | there is no question of that name
                    patterns.serving.social = Was?         | there is no question "patterns.serving.social"
                    rejection.story =                      | rejection.story is empty; take the line out to keep Onward's question
                    rejection.story.distance = Und sie?    | rejection.story.distance has no {name}, where your own words come in
                    check-in.next-risk = Hast du?          | check-in.next-risk has no {words}, where your own words come in
                    rejection.story = a\u001b[2J           | rejection.story has a character that no screen shows
                    rejection.story = a\u202Eb             | rejection.story has a character that no screen shows
                    rejection.story.help = a\u009bb        | rejection.story.help has a character that no screen shows
                    """)
    void a_fault_is_told_with_its_line_and_nothing_of_the_text_is_used(String line, String message) {
        OwnQuestions read = OwnQuestions.read("# a\n\nrejection.need = Was hilft?\n" + line + "\n");

        assertThat(read.faults()).extracting(Object::toString).containsExactly("line 4: " + message);
        assertThat(read.questions()).isEqualTo(Questions.own());
    }

    @Test
    void all_faults_are_told() {
        OwnQuestions read = OwnQuestions.read(
                "a\nrejection.need = x\nrejection.need = y\nrejection.story = " + "x".repeat(501) + "\n");

        assertThat(read.faults())
                .extracting(Object::toString)
                .containsExactly(
                        "line 1: there is no = in it; a line is KEY = the question",
                        "line 3: rejection.need is there twice",
                        "line 4: rejection.story is longer than 500 characters");
    }

    @Test
    void words_are_taken_as_they_stand() {
        OwnQuestions read = OwnQuestions.read("\uFEFFrejection.need=Was = \"hilft\"? \\u0041 # ja\r\n"
                + "  recall.growth.help =\r\n\trejection.feelings.other = 思い?");

        assertThat(read.faults()).isEmpty();
        assertThat(read.replaced()).isEqualTo(3);
        assertThat(read.questions().prompt(Kind.REJECTION, "need")).contains("Was = \"hilft\"? \\u0041 # ja");
        assertThat(read.questions().prompt(Kind.REJECTION, "feelings.other")).contains("思い?");
        assertThat(read.questions().help(Kind.RECALL, "growth")).isEmpty();
        assertThat(read.questions().prompt(Kind.RECALL, "growth"))
                .isEqualTo(Questions.own().prompt(Kind.RECALL, "growth"));
    }

    @Test
    void the_copy_to_begin_with_has_every_question_once_and_may_be_used_whole() {
        OwnQuestions all = OwnQuestions.read(OwnQuestions.template()
                .replace("# rejection.need.social = ...\n", "")
                .replaceAll("(?m)^# (\\S+ = )", "$1"));

        assertThat(all.faults()).isEmpty();
        assertThat(all.replaced()).isEqualTo(Questions.own().words().size());
        assertThat(all.questions()).isEqualTo(Questions.own());
        assertThat(OwnQuestions.read(OwnQuestions.template()).replaced()).isZero();
        assertThat(OwnQuestions.template().lines()).allMatch(line -> line.length() <= 120);
    }
}
