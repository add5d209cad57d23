package dev.onward.companion;

import dev.onward.journal.Answer;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a model may be told by a person: their words, each under what was asked.
 *
 * <pre>
 * What just happened?
 * They sent the form letter.
 *
 * What do you take it to mean?
 * Nobody will ever print me.
 * </pre>
 *
 * @param text what is told
 * @param words the words in it that are the person's own
 * @param earlier an earlier time that went by, in a sentence; empty for none
 * @param context the part of life it is about
 * @param entry the entry it is from
 */
public record Account(
        String text, String words, Optional<String> earlier, Optional<Context> context, Optional<EntryId> entry) {
    private static final String EVENT = "what-happened";

    /** Words that are from no entry. */
    public static Account of(String words) {
        return new Account(words, words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What an entry says.
     *
     * @param about the rejection that it is about; of it the event is told
     */
    public static Account of(Entry entry, Optional<Entry> about) {
        List<Answer> told = new ArrayList<>();
        about.ifPresent(rejection -> told.addAll(rejection.answersTo(EVENT)));
        told.addAll(entry.answersTo(EVENT));
        told.add(new Answer("received", "What they said or wrote:", entry.received()));
        told.addAll(entry.answers().stream()
                .filter(answer -> !answer.key().equals(EVENT))
                .toList());
        List<Answer> answered =
                told.stream().filter(answer -> !join(answer).isBlank()).toList();
        return new Account(
                answered.stream()
                        .map(answer -> answer.prompt().isBlank() ? join(answer) : answer.prompt() + "\n" + join(answer))
                        .collect(Collectors.joining("\n\n")),
                answered.stream().map(Account::join).collect(Collectors.joining("\n")),
                Optional.empty(),
                entry.context(),
                Optional.of(entry.id()));
    }

    /** The same with an earlier time, if there is one. */
    public Account with(Optional<String> time) {
        return new Account(text, words, time, context, entry);
    }

    /** All that is told. */
    public String whole() {
        return earlier.map(time -> text + "\n\n" + time).orElse(text);
    }

    /** All that an answer may take as known. */
    public String known() {
        return earlier.map(time -> words + "\n" + time).orElse(words);
    }

    private static String join(Answer answer) {
        return String.join("\n", answer.text());
    }
}
