/** A language model, asked through LangChain4j; the only place that knows LangChain4j. */
@NullMarked
package dev.onward.llm;

import org.jspecify.annotations.NullMarked;
