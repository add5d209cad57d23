/** What tests share: the doors a user takes, with everything from outside replaced, and fixtures. */
@NullMarked
package dev.onward.testing;

import org.jspecify.annotations.NullMarked;
