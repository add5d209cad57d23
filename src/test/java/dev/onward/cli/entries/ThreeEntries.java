package dev.onward.cli.entries;

import dev.onward.testing.CliTester;

/** A small journal to search in. */
final class ThreeEntries {
    private ThreeEntries() {}

    /** Two rejections and a check-in. */
    static void write(CliTester onward) {
        onward.run(
                        "new",
                        "--at=2026-03-02 09:00",
                        "--context=romantic",
                        "--hurt=9",
                        "--feeling=ashamed",
                        "--answer=story=I am too much.\nI wrote three letters.\nNone was read.\nIt is over.")
                .ok();
        onward.run(
                        "new",
                        "--at=2026-05-20 23:30",
                        "--context=creative",
                        "--answer=what-happened=A form letter\u001b[2J from a magazine.",
                        "--received=We liked the letter.")
                .ok();
        onward.write("entries/2026/2026-11-23T080000-check-in-cccc.json", """
                {"schema":1,"id":"2026-11-23-cccc","kind":"check-in","at":"2026-11-23T08:00:00+01:00","mood":6,
                 "about":"2026-05-20-t002","hurt":{"now":3},"text":["Walked.","No LETTER today."]}
                """);
    }
}
