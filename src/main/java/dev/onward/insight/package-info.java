/**
 * What can be read from the person's words and records (thinking traps, response styles), and what is looked for in them.
 * Pure: the vectors come through the port {@link dev.onward.insight.Embedder}. The head's weights and the cues are
 * resources.
 */
@NullMarked
package dev.onward.insight;

import org.jspecify.annotations.NullMarked;
