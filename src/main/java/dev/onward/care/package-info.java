/**
 * How heavy a text is for the one who wrote it: {@link dev.onward.care.CareReader} says, by rules and small classifiers,
 * whether it speaks of the writer's own wish to die. The rules are in {@code rules.txt}, other spellings of words in
 * {@code spellings.txt}.
 */
@NullMarked
package dev.onward.care;

import org.jspecify.annotations.NullMarked;
