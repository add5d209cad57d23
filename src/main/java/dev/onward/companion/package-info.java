/**
 * The guide, which offers fairer readings without any model; the port of the language model is to come. Pure. Its words
 * are in {@code guide.txt}.
 */
@NullMarked
package dev.onward.companion;

import org.jspecify.annotations.NullMarked;
