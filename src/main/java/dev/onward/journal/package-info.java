/**
 * The words of the field: entries and their parts, the ports through which they are kept, and the one exception that is
 * meant for people. Uses nothing else of Onward and no library.
 */
@NullMarked
package dev.onward.journal;

import org.jspecify.annotations.NullMarked;
