package dev.onward.insight;

import java.util.List;

/** Turns texts into vectors whose directions tell what the texts mean. */
public interface Embedder {
    /** The model's name, such as {@code bge-small-en-v1.5-q}; vectors of different models must not be compared. */
    String name();

    /**
     * The vectors of the texts, each of length 1, in their order.
     *
     * @throws dev.onward.journal.Problem when the model's files are missing or broken
     */
    List<float[]> embed(List<String> texts);
}
