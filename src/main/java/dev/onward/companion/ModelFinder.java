package dev.onward.companion;

import java.util.List;

/** Finds language models that run on this machine. Nothing but this machine is asked. */
public interface ModelFinder {
    /** The address at which Ollama listens when nobody says otherwise. */
    String USUAL = "http://127.0.0.1:11434";

    /** The address that is asked, such as {@code http://127.0.0.1:11434}. */
    String address();

    /** The names of the models that are there; none when nothing answers. */
    List<String> models();
}
