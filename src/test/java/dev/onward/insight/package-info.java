@NullMarked
package dev.onward.insight;

import org.jspecify.annotations.NullMarked;
