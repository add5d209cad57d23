package dev.onward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Programs of the system that some tests need. */
public final class Tool {
    private Tool() {}

    /**
     * Skips a test whose tool is not there or does not work, saying so; where everything must be tested ({@code ONWARD_CI}), it
     * fails.
     *
     * @param command a command that works when the tool does
     */
    public static void needs(String... command) {
        boolean works = works(command);
        if (System.getenv("ONWARD_CI") != null) {
            assertThat(works).as("%s works", command[0]).isTrue();
        }
        assumeTrue(works, () -> command[0] + " does not work here");
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }
}
