/** Tests of the promises to a person: nothing is lost, nothing leaks, nothing on the screen deceives. */
@NullMarked
package dev.onward.safety;

import org.jspecify.annotations.NullMarked;
