/**
 * What single steps cost, by JMH: {@code mvn -Pjmh test-compile}. With the compiler and the collector that the launcher
 * takes, so the figures are those of a long run of them; a command pays for its first run.
 */
package dev.onward.benchmark;
