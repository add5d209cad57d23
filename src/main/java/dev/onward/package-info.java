/**
 * Entry point and wiring. {@link dev.onward.Main} hands over the process's globals, {@link dev.onward.App} puts the parts
 * together; they are the only classes that may see every package.
 */
@NullMarked
package dev.onward;

import org.jspecify.annotations.NullMarked;
