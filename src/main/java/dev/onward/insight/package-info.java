/**
 * What can be read from the person's words: thinking traps and response styles. Pure: the vectors come through the port
 * {@link dev.onward.insight.Embedder}. The heads' weights and the cues are resources. Its rooms count ({@code patterns}),
 * find past rejections ({@code recall}) and search ({@code query}).
 */
@NullMarked
package dev.onward.insight;

import org.jspecify.annotations.NullMarked;
