/**
 * Finds the past rejections that are like this one: by the vectors of their texts, their words and their themes, and
 * keeps what was made of them. Uses the readings of {@code insight} and the recoveries of {@code insight.patterns}.
 */
@NullMarked
package dev.onward.insight.recall;

import org.jspecify.annotations.NullMarked;
