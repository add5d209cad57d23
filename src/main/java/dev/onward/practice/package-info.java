/**
 * The guided sittings as state machines: what is asked next, and what an answer does to the entry. Knows no terminal and
 * no file. The words of the questions are in {@code questions.properties}, the emotion words in {@code emotions.txt}.
 */
@NullMarked
package dev.onward.practice;

import org.jspecify.annotations.NullMarked;
