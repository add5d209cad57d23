@NullMarked
package dev.onward.embed;

import org.jspecify.annotations.NullMarked;
