/** Runs what the documents show. */
@NullMarked
package dev.onward.docs;

import org.jspecify.annotations.NullMarked;
