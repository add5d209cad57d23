/**
 * Draws the pictures of the documents: a real run of the packaged program in tmux, step by step, as an SVG that moves. Uses
 * {@code testing}.
 */
@NullMarked
package dev.onward.picture;

import org.jspecify.annotations.NullMarked;
