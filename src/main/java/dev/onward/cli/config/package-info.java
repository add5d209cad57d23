/**
 * {@code onward config} and what is under it: settings shown, changed and edited, and the questions of a practice.
 */
@NullMarked
package dev.onward.cli.config;

import org.jspecify.annotations.NullMarked;
