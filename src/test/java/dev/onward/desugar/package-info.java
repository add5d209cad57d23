/** Part of the build: turns what Java would make while the program runs into classes that are made before. */
@NullMarked
package dev.onward.desugar;

import org.jspecify.annotations.NullMarked;
