package dev.onward.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journal.Problem;
import dev.onward.practice.OwnQuestions;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings and the own questions: refused with a reason, or a setting can be made and taken back, and no other changes. */
public final class SettingsFuzz {
    private static final String KEY = "country";
    private static final String VALUE = "I\u001bE \"\\\n";

    private SettingsFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        assertThat(OwnQuestions.read(text).faults()).isNotNull();
        try {
            Map<String, String> values = new ConfigFile("file", text).values();
            Map<String, String> wanted = new LinkedHashMap<>(values);
            wanted.put(KEY, VALUE);
            assertThat(new ConfigFile("file", new TomlText(text).with(KEY, VALUE)).values())
                    .isEqualTo(wanted);
            wanted.remove(KEY);
            assertThat(new ConfigFile("file", new TomlText(text).without(KEY)).values())
                    .isEqualTo(wanted);
        } catch (Problem refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
