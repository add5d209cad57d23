/** Tests of the installation as it is handed to people: its launcher, its start-up archive and its files, each run a process. */
@NullMarked
package dev.onward.packaged;

import org.jspecify.annotations.NullMarked;
