package dev.onward.companion;

/**
 * Another way to see a conclusion.
 *
 * @param approach how it goes about it
 * @param text two or three sentences
 */
public record Reframe(Approach approach, String text) {}
