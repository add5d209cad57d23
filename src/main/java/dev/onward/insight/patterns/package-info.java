/**
 * What is counted from the records: how a rejection went, the patterns of a whole journal, and when a check-in is due.
 * Pure; reads no text.
 */
@NullMarked
package dev.onward.insight.patterns;

import org.jspecify.annotations.NullMarked;
