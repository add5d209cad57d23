package dev.onward.cli;

import dev.onward.cli.completion.CompletionCommand;
import dev.onward.cli.completion.CompletionTree;
import dev.onward.cli.config.ConfigCommand;
import dev.onward.cli.desk.Described;
import dev.onward.cli.desk.Desk;
import dev.onward.cli.entries.DeleteCommand;
import dev.onward.cli.entries.EditCommand;
import dev.onward.cli.entries.ExportCommand;
import dev.onward.cli.entries.ImportCommand;
import dev.onward.cli.entries.ListCommand;
import dev.onward.cli.entries.SearchCommand;
import dev.onward.cli.entries.SettleCommand;
import dev.onward.cli.entries.ShowCommand;
import dev.onward.cli.past.PatternsCommand;
import dev.onward.cli.past.RecallCommand;
import dev.onward.cli.sitting.CheckInCommand;
import dev.onward.cli.sitting.NewCommand;
import dev.onward.cli.sitting.RealityTestCommand;
import dev.onward.cli.sitting.ReflectCommand;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The tree of commands. Building a command with all its options costs milliseconds, so only the one that was called is
 * built whole; of the others the help shows a line.
 */
public final class Commands {
    /** Commands that look at the whole journal. */
    private static final Set<String> LOOK_AT_ALL = Set.of("search", "patterns", "recall");

    /** Those of them that want the facts of every entry. */
    private static final Set<String> COUNT_ALL = Set.of("patterns", "recall");

    private static final Set<String> GO_ON = Set.of("config", DoctorCommand.NAME);
    private static final Set<String> TAKE_A_VALUE = Set.of("--journal", "--color");

    private final Desk desk;
    private final GlobalOptions globals;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(String header, Supplier<Object> command, Map<String, Supplier<Object>> parts) {
        Entry(String header, Supplier<Object> command) {
            this(header, command, Map.of());
        }
    }

    /** With what the commands work with, and the options they share. */
    public Commands(Desk desk, GlobalOptions globals) {
        this.desk = desk;
        this.globals = globals;
        entries.put("new", new Entry(NewCommand.HEADER, () -> new NewCommand(desk)));
        entries.put("reality-test", new Entry(RealityTestCommand.HEADER, () -> new RealityTestCommand(desk)));
        entries.put("patterns", new Entry(PatternsCommand.HEADER, () -> new PatternsCommand(desk)));
        entries.put("recall", new Entry(RecallCommand.HEADER, () -> new RecallCommand(desk)));
        entries.put("check-in", new Entry(CheckInCommand.HEADER, () -> new CheckInCommand(desk)));
        entries.put("settle", new Entry(SettleCommand.HEADER, () -> new SettleCommand(desk)));
        entries.put("list", new Entry(ListCommand.HEADER, () -> new ListCommand(desk)));
        entries.put("show", new Entry(ShowCommand.HEADER, () -> new ShowCommand(desk)));
        entries.put("search", new Entry(SearchCommand.HEADER, () -> new SearchCommand(desk)));
        entries.put("edit", new Entry(EditCommand.HEADER, () -> new EditCommand(desk)));
        entries.put("delete", new Entry(DeleteCommand.HEADER, () -> new DeleteCommand(desk)));
        entries.put("export", new Entry(ExportCommand.HEADER, () -> new ExportCommand(desk)));
        entries.put("import", new Entry(ImportCommand.HEADER, () -> new ImportCommand(desk)));
        entries.put(
                "config", new Entry(ConfigCommand.HEADER, () -> new ConfigCommand(desk), ConfigCommand.parts(desk)));
        entries.put(
                "completion",
                new Entry(
                        CompletionCommand.HEADER,
                        () -> new CompletionCommand(desk, () -> CompletionTree.of("", all()))));
        entries.put("helplines", new Entry(HelplinesCommand.HEADER, () -> new HelplinesCommand(desk)));
        entries.put(DoctorCommand.NAME, new Entry(DoctorCommand.HEADER, () -> new DoctorCommand(desk)));
        entries.put("reflect", new Entry(ReflectCommand.HEADER, () -> new ReflectCommand(desk)));
    }

    /** Whether these arguments surely call a command that looks at the whole of the usual journal. */
    public static boolean looksAtAll(String... args) {
        return called(args).filter(LOOK_AT_ALL::contains).isPresent() && !asksForHelp(args) && namesNoJournal(args);
    }

    /** Whether these arguments surely call a command that looks at the last weeks of the usual journal. */
    public static boolean looksAtRecent(String... args) {
        boolean isHome = called(args).isEmpty() && !asksForHelp(args) && !isAmong(args, "--version");
        boolean isCheckIn =
                called(args).filter("check-in"::equals).isPresent() && (args.length == 1 || isAmong(args, "--due"));
        return (isHome || isCheckIn) && namesNoJournal(args);
    }

    private static boolean isAmong(String[] args, String option) {
        return Arrays.asList(args).contains(option);
    }

    private static boolean namesNoJournal(String... args) {
        for (String arg : args) {
            if (arg.startsWith("--journal")) {
                return false;
            }
        }
        return true;
    }

    /** {@code onward help new} is how other programs are asked; it means {@code onward new --help}. */
    public static String[] helpAsOption(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        return Stream.concat(Arrays.stream(args).skip(1), Stream.of("--help")).toArray(String[]::new);
    }

    /** Whether they call a command that wants the facts of every entry. */
    public static boolean countsAll(String... args) {
        return called(args).filter(COUNT_ALL::contains).isPresent();
    }

    private static boolean asksForHelp(String... args) {
        return isAmong(args, "--help") || isAmong(args, "-h");
    }

    /** Whether these arguments call a command that works in spite of faults in the settings: to find them, or to mend them. */
    public static boolean goesOnInSpiteOfFaults(String... args) {
        return called(args).filter(GO_ON::contains).isPresent();
    }

    /** The names of all commands, in the order of the help. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The tree for these arguments. */
    public CommandLine forArguments(String... args) {
        Optional<String> called = called(args);
        CommandLine root = root();
        Optional<Entry> wanted = called.map(entries::get);
        if (wanted.isPresent()) {
            // each command that is only a line still costs a set of converters
            root.addSubcommand(called.get(), whole(wanted.get()));
        } else if (called.isPresent() || asksForHelp(args)) {
            entries.forEach((name, entry) -> root.addSubcommand(name, line(name, entry)));
        }
        return configured(root);
    }

    /** The tree with every command whole, for manual pages and tests. */
    public CommandLine all() {
        CommandLine root = root();
        entries.forEach((name, entry) -> root.addSubcommand(name, whole(entry)));
        return configured(root);
    }

    private CommandLine root() {
        CommandLine root = annotated(new HomeCommand(desk));
        root.getCommandSpec().addMixin("globals", Described.of(globals, new OwnFactory()));
        return root;
    }

    private static CommandLine whole(Entry entry) {
        CommandLine command = annotated(entry.command().get());
        entry.parts().forEach((name, part) -> command.addSubcommand(name, annotated(part.get())));
        return command;
    }

    private static CommandLine annotated(Object command) {
        return new CommandLine(Described.of(command, new OwnFactory()), new OwnFactory());
    }

    private static CommandLine line(String name, Entry entry) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().header(entry.header());
        return new CommandLine(spec, new OwnFactory());
    }

    private static CommandLine configured(CommandLine root) {
        laidOut(root);
        return root.setExpandAtFiles(false).setAllowOptionsAsOptionParameters(false);
    }

    private static void laidOut(CommandLine command) {
        command.getSubcommands().values().forEach(Commands::laidOut);
        command.getCommandSpec().versionProvider(() -> new String[] {Version.line()});
        command.getCommandSpec()
                .usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .synopsisHeading("%nUsage: ")
                .descriptionHeading(command.getCommandSpec().usageMessage().description().length == 0 ? "" : "%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n");
    }

    /** The first argument that is no option and no option's value. */
    private static Optional<String> called(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (TAKE_A_VALUE.contains(args[i])) {
                i++;
            } else if (!args[i].startsWith("-")) {
                return Optional.of(args[i]);
            }
        }
        return Optional.empty();
    }

    /** picocli's own factory looks for Groovy and calls constructors by reflection; ours makes nothing by itself. */
    private static final class OwnFactory implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
