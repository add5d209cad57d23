/**
 * What {@code search} looks for: the fields, phrases and expressions of a query, and the lines they match. Patience with
 * a person's own expressions is limited.
 */
@NullMarked
package dev.onward.insight.query;

import org.jspecify.annotations.NullMarked;
