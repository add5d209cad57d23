/**
 * The everyday work with entries: list, show, search, edit, delete, settle, export and import.
 */
@NullMarked
package dev.onward.cli.entries;

import org.jspecify.annotations.NullMarked;
