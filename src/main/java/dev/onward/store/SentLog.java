package dev.onward.store;

import dev.onward.journal.Problem;
import dev.onward.journal.Sendings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A line a sending in {@code sent.log}: time, provider, model, host, bytes and entry, between tabs. */
public final class SentLog implements Sendings {
    private final Path folder;

    /** In that folder of the journal. */
    public SentLog(Path folder) {
        this.folder = folder;
    }

    /**
     * Notes it, forced to the disk.
     *
     * @throws Problem when it cannot be written: then nothing is to be sent either
     */
    @Override
    public void note(Sending sending) {
        String line = String.join(
                        "\t",
                        sending.at().toString(),
                        sending.provider(),
                        clean(sending.model()),
                        clean(sending.host()),
                        String.valueOf(sending.bytes()),
                        sending.entry().map(id -> id.value()).orElse("-"))
                + "\n";
        try {
            SafeFiles.makeFolder(folder);
            try (FileChannel log = SafeFiles.open(folder.resolve("sent.log"))) {
                log.position(log.size());
                ByteBuffer rest = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (rest.hasRemaining()) {
                    log.write(rest);
                }
                log.force(true);
            }
        } catch (IOException failed) {
            throw Problem.solvable("nothing was sent: it cannot be noted in " + folder.resolve("sent.log") + ": "
                            + Trouble.reason(failed))
                    .causedBy(failed);
        }
    }

    private static String clean(String text) {
        return text.replaceAll("\\s", " ");
    }
}
