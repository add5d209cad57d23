package dev.onward.safety;

import static dev.onward.testing.Hostile.TEXT;
import static dev.onward.testing.Hostile.json;

import dev.onward.testing.CliTester;

/** A journal in which every field that can hold text holds hostile text. */
final class HostileJournal {
    private static final String TEXTS = json(TEXT).replace("never", "Nobody will ever print me, never");

    /** Jackson takes no half of a pair in the name of a field. */
    private static final String NAME = TEXTS.replace("\\ud83d \\udc00", "");

    private HostileJournal() {}

    /** Writes it by hand, as another program or a stranger could. */
    static void write(CliTester onward) {
        entry(
                onward,
                "2026-11-20",
                "rejection",
                "\"context\":\"creative\",\"hurt\":{\"before\":8,\"after\":6,\"expected\":3," + unknown() + "},");
        entry(
                onward,
                "2026-11-21",
                "reality-test",
                "\"about\":\"2026-11-20-aaaa\",\"belief\":{\"before\":90,\"after\":40," + unknown() + "},");
        entry(onward, "2026-11-19", "patterns", "");
        entry(onward, "2026-11-18", "recall", "\"about\":\"2026-11-20-aaaa\",");
        entry(
                onward,
                "2026-11-22",
                "check-in",
                "\"about\":\"2026-11-20-aaaa\",\"hurt\":{\"now\":3},\"mood\":4,\"attempt\":true,\"text\":[" + TEXTS
                        + "],\"led-to\":[" + TEXTS + "],");
        onward.write("entries/2026/2026-11-17T080000-rejection-b\u001b[2J\u202e\u0007.json", "{" + TEXTS);
        onward.write("entries/2026/2026-11-17T080000-rejection-b\nonward: all is well.json", "{" + TEXTS);
        onward.write("trash/20261123T110000.000Z-deleted-2026-11-23T091502-rejection-\u001b[2J.json", "{" + TEXTS);
        onward.write(
                "drafts/2026-11-16-draf.json",
                body("2026-11-16", "rejection", "draf", "\"context\":\"creative\",")
                        .replaceFirst(
                                "\\}$",
                                ",\"sitting\":{\"done\":[\"context\"," + TEXTS
                                        + "],\"unfinished\":{\"step\":\"what-happened\",\"text\":["
                                        + TEXTS.replace("\\", "\\\\")
                                        + "]},\"offered\":true}}"));
    }

    private static void entry(CliTester onward, String day, String kind, String more) {
        onward.write("entries/2026/" + day + "T090000-" + kind + "-aaaa.json", body(day, kind, "aaaa", more));
    }

    private static String unknown() {
        return NAME + ":{" + NAME + ":[" + TEXTS + "]}";
    }

    private static String body(String day, String kind, String suffix, String more) {
        return "{\"schema\":1,\"id\":\"" + day + "-" + suffix + "\",\"kind\":\"" + kind + "\",\"at\":\"" + day
                + "T09:00:00+01:00\"," + more + "\"emotions\":[" + TEXTS + "],\"received\":[" + TEXTS
                + "],\"answers\":["
                + "{\"key\":" + TEXTS + ",\"prompt\":" + TEXTS + ",\"text\":[" + TEXTS + "]},"
                + "{\"key\":\"what-happened\",\"prompt\":" + TEXTS + ",\"text\":[" + TEXTS + "]},"
                + "{\"key\":\"conclusion\",\"text\":[" + TEXTS + "]},"
                + "{\"key\":\"next-risk\",\"prompt\":" + TEXTS + ",\"text\":[" + TEXTS + "]},"
                + "{\"key\":\"differently\",\"text\":[" + TEXTS + "]}],"
                + "\"reflection\":{\"traps\":[{\"trap\":" + TEXTS + ",\"quote\":" + TEXTS + ",\"by\":" + TEXTS
                + ",\"accepted\":true}],\"reframes\":[{\"text\":[" + TEXTS + "],\"by\":" + TEXTS
                + ",\"chosen\":true,\"edited\":false," + unknown() + "}]}," + unknown() + "}";
    }
}
