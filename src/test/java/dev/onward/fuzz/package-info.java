/**
 * Targets of a coverage-guided fuzzer, which is given bytes and looks for those that lead elsewhere: {@code mvn -Pfuzz verify
 * -Dfuzz.target=EntryFuzz -Dfuzz.seconds=3600}. What it found lies in {@code src/test/resources/fuzz} and is read by every build.
 */
@NullMarked
package dev.onward.fuzz;

import org.jspecify.annotations.NullMarked;
