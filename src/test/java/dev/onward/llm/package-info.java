/** Tests of the way to a language model, against a server on this machine. */
@NullMarked
package dev.onward.llm;

import org.jspecify.annotations.NullMarked;
