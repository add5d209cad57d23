package dev.onward.journal;

import java.util.List;

/**
 * What was asked and what the person wrote.
 *
 * @param key the question's fixed name, such as {@code what-happened}; a follow-up has the key of the question it follows
 * @param prompt the question in the words in which it was asked; may be empty
 * @param text the answer, a line of the person's text each
 * @param other fields of the file that this version does not know
 */
public record Answer(String key, String prompt, List<String> text, OtherFields other) {
    /** Splits the text into lines. */
    public Answer {
        text = Lines.of(text);
    }

    /** An answer with all that this version knows. */
    public Answer(String key, String prompt, List<String> text) {
        this(key, prompt, text, OtherFields.NONE);
    }
}
