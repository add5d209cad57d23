/**
 * Part of the build: turns what Java would make or find out while the program runs into classes that are made before. Lambdas
 * and the methods of records become plain classes; what annotations say of a command becomes a method of it.
 */
@NullMarked
package dev.onward.desugar;

import org.jspecify.annotations.NullMarked;
