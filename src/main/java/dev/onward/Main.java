package dev.onward;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** The process: touches its globals once and hands over. */
public final class Main {
    private Main() {}

    /** Runs Onward and ends the process with its exit code. */
    public static void main(String[] args) {
        Surroundings surroundings = new Surroundings(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()),
                () -> "aaaa",
                Surroundings.Screen.NONE,
                () -> {
                    throw new IllegalStateException("no console yet");
                });
        System.exit(new App(surroundings).run(args));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
