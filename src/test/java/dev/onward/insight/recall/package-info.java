@NullMarked
package dev.onward.insight.recall;

import org.jspecify.annotations.NullMarked;
