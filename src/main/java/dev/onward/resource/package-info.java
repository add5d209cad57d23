/** The files that belong to the program. */
@NullMarked
package dev.onward.resource;

import org.jspecify.annotations.NullMarked;
