package dev.onward;

import dev.onward.Surroundings.Installation;
import dev.onward.Surroundings.Screen;
import dev.onward.journal.MachineClock;
import dev.onward.terminal.JLineConsole;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The process: touches its globals once and hands over. */
public final class Main {
    private static final String ID_CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int ID_LENGTH = 4;

    private Main() {}

    /** Runs Onward and ends the process with its exit code. */
    public static void main(String[] args) {
        tellOnnxRuntimeWhereItLies();
        int code = new App(surroundings()).run(args);
        // since 21 an exit looks for a logger first, which takes as long as a tenth of a short command
        if (code != 0 || isAnybodyAtWork()) {
            System.exit(code);
        }
    }

    /** Whether a thread is left, of a library perhaps, that would keep the process from ending by itself. */
    private static boolean isAnybodyAtWork() {
        Thread[] threads = new Thread[Thread.activeCount() + 1];
        int count = Thread.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i] != Thread.currentThread() && !threads[i].isDaemon()) {
                return true;
            }
        }
        return false;
    }

    /** What this process brings with it. */
    static Surroundings surroundings() {
        Screen screen = new Screen(
                Boolean.getBoolean("onward.in.terminal"),
                Boolean.getBoolean("onward.out.terminal"),
                Boolean.getBoolean("onward.err.terminal"),
                Integer.getInteger("onward.columns", 80),
                Integer.getInteger("onward.rows", 24));
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                environment,
                new MachineClock(Clock.system(ZoneOffset.UTC)),
                Main::randomId,
                screen,
                installation(),
                settings -> JLineConsole.open(environment.getOrDefault("TERM", ""), settings));
    }

    private static Installation installation() {
        return new Installation(
                Path.of(System.getProperty("onward.home", "."), "lib", "model"),
                System.getProperty("java.version") + ", " + System.getProperty("java.home"),
                System.getProperty("onward.archive", ""));
    }

    /** Else it unpacks its library to the temporary folder at every start. */
    static void tellOnnxRuntimeWhereItLies() {
        String installation = System.getProperty("onward.home", "");
        if (!installation.isEmpty()) {
            String system = System.getProperty("os.name", "").startsWith("Mac") ? "osx" : "linux";
            String arch = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x64";
            System.setProperty(
                    "onnxruntime.native.path",
                    installation + "/lib/native/ai/onnxruntime/native/" + system + "-" + arch);
        }
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(new Outlet(new FileOutputStream(stream)), StandardCharsets.UTF_8)));
    }

    /** Ids need not be secret, only rarely the same; SecureRandom would cost 30 ms. */
    private static String randomId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_CHARACTERS.charAt(random.nextInt(ID_CHARACTERS.length())));
        }
        return id.toString();
    }
}
