package dev.onward.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes to the text of settings, held against the parser that reads them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TomlTextTest {
    private static final List<String> KEYS = List.of("keys", "color", "editor", "pager", "model");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    ''                                  | keys = "vi";
                    # mine                              | # mine;keys = "vi";
                    # mine;;                            | # mine;;keys = "vi";
                    keys = "emacs"                      | keys = "vi"
                    keys='emacs'   # why;color = "auto" | keys="vi"   # why;color = "auto"
                    "keys" = "a # b";                   | "keys" = "vi";
                    # keys = "emacs";                   | # keys = "emacs";keys = "vi";
                    """)
    void a_value_is_put_in_place_or_at_the_end(String before, String after) {
        assertThat(new TomlText(lines(before)).with("keys", "vi")).isEqualTo(lines(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                             | ''
                    keys = "emacs"                 | ''
                    # a;keys = "emacs";# b;        | # a;# b;
                    # a;;keys = "emacs"  # why;;b  | # a;;# why;;b
                    model = 'keys = "x"';          | model = 'keys = "x"';
                    """)
    void a_setting_is_taken_out_and_remarks_stay(String before, String after) {
        assertThat(new TomlText(lines(before)).without("keys")).isEqualTo(lines(after));
    }

    private static String lines(String text) {
        return text.replace(";", "\n");
    }

    @Test
    void a_value_of_several_lines_goes_as_a_whole() {
        String three = "\"".repeat(3);

        assertThat(new TomlText("  keys = '''a\nkeys = \"b'''\n# end").with("keys", "vi"))
                .isEqualTo("  keys = \"vi\"\n# end");
        assertThat(new TomlText("keys = " + three + "a\\\"" + three + "\"\n# b" + "\"\n").with("keys", "vi"))
                .isEqualTo("keys = \"vi\"\n# b\"\n");
    }

    @Test
    void line_ends_and_a_mark_of_order_stay() {
        assertThat(new TomlText("\uFEFF# a\r\nkeys = \"x\"\r\n").with("color", "auto"))
                .isEqualTo("\uFEFF# a\r\nkeys = \"x\"\r\ncolor = \"auto\"\r\n");
        assertThat(new TomlText("\uFEFFkeys = \"x\"\r\n# b").without("keys")).isEqualTo("\uFEFF# b");
        assertThat(new TomlText("\uFEFF").with("keys", "vi")).isEqualTo("\uFEFFkeys = \"vi\"\n");
    }

    @Test
    void after_any_changes_to_any_file_the_parser_reads_what_was_meant_and_every_remark_stands() {
        Random random = new Random(7);
        for (int turn = 0; turn < 3000; turn++) {
            Written written = written(random);
            String text = written.text();
            Map<String, String> expected = new HashMap<>(read(text));
            assertThat(expected).as(text).isEqualTo(written.values());
            for (int change = 0; change < 4; change++) {
                String key = KEYS.get(random.nextInt(KEYS.size()));
                if (random.nextBoolean()) {
                    String value = value(random);
                    text = new TomlText(text).with(key, value);
                    expected.put(key, value);
                } else {
                    text = new TomlText(text).without(key);
                    expected.remove(key);
                }
                assertThat(read(text)).as(text).isEqualTo(expected);
            }
            assertThat(remarks(text)).as(text).isEqualTo(written.remarks());
        }
    }

    private record Written(String text, Map<String, String> values, List<String> remarks) {}

    private static Written written(Random random) {
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        Map<String, String> values = new HashMap<>();
        List<String> remarks = new ArrayList<>();
        List<String> left = new ArrayList<>(KEYS);
        for (int line = random.nextInt(8); line > 0; line--) {
            text.append(" ".repeat(random.nextInt(2)));
            int sort = random.nextInt(4);
            if (sort == 0 || left.isEmpty()) {
                text.append(remark(random, remarks));
            } else if (sort > 1) {
                String key = left.remove(random.nextInt(left.size()));
                String value = value(random);
                values.put(key, value);
                text.append(random.nextInt(4) == 0 ? '"' + key + '"' : key)
                        .append(random.nextBoolean() ? " = " : "=")
                        .append(inSomeForm(value, random))
                        .append(random.nextInt(3) == 0 ? "  " + remark(random, remarks) : "");
            }
            text.append(line == 1 && random.nextBoolean() ? "" : end);
        }
        return new Written(text.toString(), values, remarks);
    }

    private static String remark(Random random, List<String> remarks) {
        String remark = "# remark " + remarks.size() + (random.nextBoolean() ? " keys = \"no\" '''" : "");
        remarks.add(remark);
        return remark;
    }

    private static List<String> remarks(String text) {
        return Stream.of(text.split("\r?\n", -1))
                .filter(line -> line.contains("# remark "))
                .map(line -> line.substring(line.indexOf("# remark ")))
                .toList();
    }

    private static String value(Random random) {
        String alphabet = "ab c=#'\"\\[]ü😀\n\t";
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            int at = alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length())));
            value.appendCodePoint(alphabet.codePointAt(at));
        }
        return value.toString();
    }

    private static String inSomeForm(String value, Random random) {
        boolean oneLine = value.indexOf('\n') < 0;
        return switch (random.nextInt(4)) {
            case 0 -> oneLine && value.indexOf('\'') < 0 ? "'" + value + "'" : TomlText.quoted(value);
            case 1 -> value.indexOf('\'') < 0 ? "'''\n" + value + "'''" : TomlText.quoted(value);
            case 2 -> "\"\"\"\n" + value.replace("\\", "\\\\").replace("\"\"\"", "\"\"\\\"") + "\"\"\"";
            default -> TomlText.quoted(value);
        };
    }

    private static Map<String, String> read(String text) {
        return new ConfigFile("it", text).values();
    }
}
