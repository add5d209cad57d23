package dev.onward.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Answer;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T09:15:02+01:00");
    private static final Entry REJECTION = Entry.blank(new EntryId("2026-11-23-k3f9"), Kind.REJECTION, AT)
            .change()
            .addAnswer(
                    new Answer("what-happened", "What happened?", List.of("They sent the form letter.", "Two lines.")))
            .addAnswer(new Answer("story", "What are you taking it to mean?", List.of("I am late.")))
            .received(List.of("We cannot use it."))
            .build();

    @Test
    void words_stand_under_what_was_asked() {
        Account account = Account.of(REJECTION, Optional.empty());

        assertThat(account.whole()).isEqualTo("""
                        What happened?
                        They sent the form letter.
                        Two lines.

                        What they said or wrote:
                        We cannot use it.

                        What are you taking it to mean?
                        I am late.""");
        assertThat(account.known()).isEqualTo("They sent the form letter.\nTwo lines.\nWe cannot use it.\nI am late.");
        assertThat(account.entry()).contains(REJECTION.id());
    }

    @Test
    void of_the_rejection_that_a_test_is_about_only_the_event_is_told() {
        Entry test = Entry.blank(new EntryId("2026-11-23-m2x8"), Kind.REALITY_TEST, AT)
                .change()
                .context(Context.CREATIVE)
                .addAnswer(new Answer("conclusion", "", List.of("I am no writer.")))
                .addAnswer(new Answer("evidence", "What speaks for it?", List.of()))
                .build();

        Account account = Account.of(test, Optional.of(REJECTION));

        assertThat(account.whole())
                .isEqualTo("What happened?\nThey sent the form letter.\nTwo lines.\n\nI am no writer.");
        assertThat(account.context()).contains(Context.CREATIVE);
    }

    @Test
    void an_earlier_time_stands_at_the_end_and_can_be_left_out() {
        Account account = Account.of("I am late.").with(Optional.of("An earlier time went by."));

        assertThat(account.whole()).isEqualTo("I am late.\n\nAn earlier time went by.");
        assertThat(account.known()).isEqualTo("I am late.\nAn earlier time went by.");
        assertThat(account.with(Optional.empty()).whole()).isEqualTo("I am late.");
    }
}
