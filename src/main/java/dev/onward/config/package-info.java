/**
 * Settings: a flag wins over the environment, the environment over the file {@code config.toml}, the file over the
 * default. Everything is worked out from values that are handed in; nothing of the process is read here.
 */
@NullMarked
package dev.onward.config;

import org.jspecify.annotations.NullMarked;
