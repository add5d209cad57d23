package dev.onward.cli;

import dev.onward.cli.desk.ExitCodes;
import dev.onward.journal.Problem;
import dev.onward.journal.Spelling;
import dev.onward.view.SafeText;
import dev.onward.view.Theme;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where failure becomes words on standard error and an exit code. Arguments may be a person's private words,
 * so a message names options and commands, never the text given to them.
 */
public final class Failures implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    private final PrintWriter err;
    private final BooleanSupplier debug;

    /** Writing there; with traces when asked for. */
    public Failures(PrintWriter err, BooleanSupplier debug) {
        this.err = err;
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure);
    }

    /** Says what went wrong and returns the exit code. */
    public int tell(Exception failure) {
        int code;
        if (failure instanceof Problem problem) {
            print(problem);
            code = ExitCodes.of(problem);
        } else {
            err.println("onward: this is a defect of Onward, not of what you did ("
                    + failure.getClass().getSimpleName() + ")");
            err.println("onward: hint: what was confirmed is stored; run the command again with --debug to see where");
            code = ExitCodes.DEFECT;
        }
        if (debug.getAsBoolean()) {
            trace(failure);
        }
        err.flush();
        return code;
    }

    private void print(Problem problem) {
        say(problem.message());
        problem.hint().ifPresent(hint -> say("hint: " + hint));
    }

    /** The name of a file, an address or a setting may hold anything. */
    private void say(String sentence) {
        err.println("onward: " + SafeText.line(sentence, Theme.PLAIN));
    }

    /** Where in the program it happened: class names and lines, but no message, which might repeat private words. */
    private void trace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            err.println("  " + cause.getClass().getName());
            for (StackTraceElement element : cause.getStackTrace()) {
                err.println("    at " + element);
            }
        }
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        say(message(failure));
        say("hint: try \"" + command.getCommandSpec().qualifiedName() + " --help\"");
        if (debug.getAsBoolean()) {
            trace(failure);
        }
        err.flush();
        return ExitCodes.USAGE;
    }

    private static String message(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "something is missing after " + missing.getMissing().get(0).paramLabel();
        }
        if (failure.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
            boolean twice = failure instanceof OverwrittenOptionException;
            return twice ? option.longestName() + " is given twice" : option.longestName() + " cannot take that value";
        }
        return "the command was not understood";
    }

    private static String unmatched(UnmatchedArgumentException failure) {
        CommandLine command = failure.getCommandLine();
        String word =
                failure.getUnmatched().isEmpty() ? "" : failure.getUnmatched().get(0);
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (Harmless.OPTION.matcher(name).matches()) {
            List<String> options = command.getCommandSpec().optionsMap().keySet().stream()
                    .filter(option -> option.startsWith("--"))
                    .toList();
            return "there is no option " + name + Spelling.didYouMean(name, options);
        }
        Map<String, CommandLine> commands = command.getSubcommands();
        if (!commands.isEmpty() && Harmless.COMMAND.matcher(word).matches()) {
            return "there is no command \"" + word + "\"" + Spelling.didYouMean(word, commands.keySet());
        }
        return "there is an argument too many";
    }

    /** What may be repeated: no private word looks like this. Read when something was misunderstood, and not at every start. */
    private static final class Harmless {
        static final Pattern COMMAND = Pattern.compile("[a-z-]{1,20}");
        static final Pattern OPTION = Pattern.compile("--?[a-z-]{1,20}");

        private Harmless() {}
    }
}
