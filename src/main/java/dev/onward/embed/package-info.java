/**
 * The sentence-embedding model, run in this process by ONNX Runtime; the only place that knows ONNX. Nothing is loaded
 * before the first text is to be embedded.
 */
@NullMarked
package dev.onward.embed;

import org.jspecify.annotations.NullMarked;
