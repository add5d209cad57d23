package dev.onward.journal;

/** Where the words of an entry are read when they are wanted. */
@FunctionalInterface
public interface WordSource {
    /** The words of the entry with these facts; none when it is not there any more. */
    Words words(Facts entry);
}
