package dev.onward;

import dev.onward.Surroundings.Screen;
import dev.onward.terminal.JLineConsole;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/** The process: touches its globals once and hands over. */
public final class Main {
    private static final String ID_CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int ID_LENGTH = 4;

    private Main() {}

    /** Runs Onward and ends the process with its exit code. */
    public static void main(String[] args) {
        Screen screen = new Screen(
                Boolean.getBoolean("onward.in.terminal"),
                Boolean.getBoolean("onward.out.terminal"),
                Integer.getInteger("onward.columns", 80),
                Integer.getInteger("onward.rows", 24));
        Map<String, String> environment = System.getenv();
        Surroundings surroundings = new Surroundings(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                environment,
                Clock.system(ZoneId.systemDefault()),
                Main::randomId,
                screen,
                settings -> JLineConsole.open(environment.getOrDefault("TERM", ""), settings));
        System.exit(new App(surroundings).run(args));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)));
    }

    private static String randomId() {
        SecureRandom random = new SecureRandom();
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_CHARACTERS.charAt(random.nextInt(ID_CHARACTERS.length())));
        }
        return id.toString();
    }
}
