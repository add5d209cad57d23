/**
 * What the whole journal shows: {@code patterns} and {@code recall}, and the sittings that follow from them.
 */
@NullMarked
package dev.onward.cli.past;

import org.jspecify.annotations.NullMarked;
