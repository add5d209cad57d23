@NullMarked
package dev.onward.companion;

import org.jspecify.annotations.NullMarked;
