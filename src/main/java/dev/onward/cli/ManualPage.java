package dev.onward.cli;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.config.Setting;
import dev.onward.view.Roff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Pages of the manual, made of the commands themselves: the same words as {@code --help} shows. */
public final class ManualPage {
    /** Variables of the environment that belong to no setting; the launcher reads the last ones. */
    private static final List<Named> OTHER_VARIABLES = List.of(
            new Named("NO_COLOR", "set to anything: no colour"),
            new Named("ONWARD_NO_MODEL", "set to anything: ask no language model"),
            new Named("OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY", "the key of a language model"),
            new Named("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME", "where the folders below lie instead"),
            new Named("ONWARD_JAVA, JAVA_HOME", "the Java to run with"),
            new Named("ONWARD_JAVA_OPTIONS", "more options for that Java, such as -Xmx64m"),
            new Named("ONWARD_NO_ARCHIVE", "set to anything: start without the start-up archive"));

    private static final List<Named> FILES = List.of(
            new Named("~/.local/share/onward", "the journal: entries, drafts, trash, and what was sent to a model"),
            new Named("~/.config/onward/config.toml", "the settings"),
            new Named("~/.config/onward/questions.txt", "your own questions"),
            new Named("~/.cache/onward", "what can be made again; may be deleted at any time"));

    private record Named(String name, String meaning) {}

    private final CommandSpec command;
    private final Help help;
    private final Roff page;

    private ManualPage(CommandLine commandLine, String date) {
        command = commandLine.getCommandSpec();
        help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
        page = new Roff(name(command), date, Version.line());
    }

    /**
     * The pages of a command and of all below it, by the names of their files.
     *
     * @param date when this version was made, such as {@code 2026-11-23}
     */
    public static Map<String, String> all(CommandLine commandLine, String date) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(name(commandLine.getCommandSpec()) + ".1", new ManualPage(commandLine, date).text());
        commandLine.getSubcommands().values().forEach(below -> pages.putAll(all(below, date)));
        return pages;
    }

    private static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    private String text() {
        page.section("NAME").text(Roff.words(name(command)) + " \\- " + Roff.words(purpose(command)));
        synopsis();
        description();
        arguments();
        options("OPTIONS", false);
        options(command.parent() == null ? "OPTIONS" : "OPTIONS OF EVERY COMMAND", true);
        commands();
        if (command.parent() == null) {
            surroundings();
        }
        page.section("EXAMPLES").verbatim(unindented(command.usageMessage().footer()));
        related();
        return page.toString();
    }

    /** The header as a part of a sentence, as the section NAME has it. */
    private static String purpose(CommandSpec command) {
        String header = String.join(" ", command.usageMessage().header());
        return header.substring(0, 1).toLowerCase(Locale.ROOT)
                + header.substring(1, header.length() - (header.endsWith(".") ? 1 : 0));
    }

    private void synopsis() {
        String words = help.synopsis(0).strip();
        String called = command.qualifiedName();
        page.section("SYNOPSIS")
                .text(Roff.bold(called) + " "
                        + Roff.words(words.substring(called.length()).strip()));
    }

    /** Lines that are indented stay as they are; the others are running text. */
    private void description() {
        if (command.usageMessage().description().length == 0) {
            return;
        }
        page.section("DESCRIPTION");
        List<String> asTheyAre = new ArrayList<>();
        for (String line : command.usageMessage().description()) {
            if (line.startsWith(" ")) {
                asTheyAre.add(line.strip());
                continue;
            }
            verbatim(asTheyAre);
            if (line.isBlank()) {
                page.paragraph();
            } else {
                page.text(Roff.words(line));
            }
        }
        verbatim(asTheyAre);
    }

    private void verbatim(List<String> lines) {
        if (!lines.isEmpty()) {
            page.verbatim(lines);
            lines.clear();
        }
    }

    private static List<String> unindented(String... lines) {
        return Stream.of(lines).map(String::strip).toList();
    }

    private void arguments() {
        List<CommandLine.Model.PositionalParamSpec> all = command.positionalParameters();
        if (!all.isEmpty()) {
            page.section("ARGUMENTS");
            all.forEach(argument -> page.meaning(label(argument), List.of(argument.description())));
        }
    }

    private void options(String heading, boolean ofEveryCommand) {
        List<OptionSpec> some = command.options().stream()
                .filter(option -> !option.hidden())
                .filter(option -> isOfEveryCommand(option) == ofEveryCommand)
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .toList();
        if (!some.isEmpty()) {
            page.section(heading);
            some.forEach(option -> page.meaning(
                    String.join(", ", Stream.of(option.names()).map(Roff::bold).toList()) + label(option),
                    List.of(option.description())));
        }
    }

    private static boolean isOfEveryCommand(OptionSpec option) {
        return option.inherited() || option.scopeType() == CommandLine.ScopeType.INHERIT;
    }

    /** As the help has it, such as {@code [=DRAFT]}, with what is to be replaced in italics. */
    private String label(ArgSpec argument) {
        String label = help.parameterLabelRenderer()
                .renderParameterLabel(argument, Help.Ansi.OFF, List.of())
                .toString();
        return Stream.of(label.split("(?<=[^A-Z0-9-])|(?=[^A-Z0-9-])", -1))
                .map(part -> part.matches("[A-Z0-9][A-Z0-9-]*") ? Roff.italic(part) : Roff.words(part))
                .reduce("", String::concat);
    }

    private void commands() {
        if (!command.subcommands().isEmpty()) {
            page.section("COMMANDS");
            command.subcommands().values().stream()
                    .map(CommandLine::getCommandSpec)
                    .forEach(below -> page.meaning(
                            Roff.bold(name(below)) + "(1)",
                            List.of(below.usageMessage().header())));
        }
    }

    /** What holds for every command stands once, on the page of the whole. */
    private void surroundings() {
        page.section("EXIT STATUS");
        ExitCodes.meanings()
                .forEach((code, meaning) -> page.meaning(Roff.bold(String.valueOf(code)), List.of(sentence(meaning))));
        page.section("ENVIRONMENT");
        for (Setting setting : Setting.values()) {
            if (!setting.variables().isEmpty()) {
                page.meaning(
                        Roff.bold(String.join(", ", setting.variables())),
                        List.of(sentence(setting.meaning() + " (the setting " + setting.key() + ")")));
            }
        }
        named(OTHER_VARIABLES);
        page.section("FILES");
        named(FILES);
    }

    private void named(List<Named> all) {
        all.forEach(each -> page.meaning(Roff.bold(each.name()), List.of(sentence(each.meaning()))));
    }

    private static String sentence(String part) {
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + ".";
    }

    private void related() {
        List<String> others = new ArrayList<>();
        for (CommandSpec above = command.parent(); above != null; above = above.parent()) {
            others.add(Roff.bold(name(above)) + "(1)");
        }
        if (!others.isEmpty()) {
            page.section("SEE ALSO").text(String.join(", ", others));
        }
    }
}
