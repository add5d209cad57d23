/** Pages in a real browser: Chromium without a window, spoken to over its DevTools protocol. */
@NullMarked
package dev.onward.browser;

import org.jspecify.annotations.NullMarked;
