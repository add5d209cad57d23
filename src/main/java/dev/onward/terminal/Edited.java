package dev.onward.terminal;

/**
 * A text that was in the person's editor.
 *
 * @param text the text as they left it
 * @param place its file, which stays until it is discarded
 * @param discard deletes the file and what the editor left beside it
 */
public record Edited(String text, String place, Runnable discard) {}
