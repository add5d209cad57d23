package dev.onward.cli.entries;

import java.util.Map;
import java.util.Stack;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Lets {@code onward search letter -bank} mean a word that must not be there, and not options of one letter each. */
final class ExcludedWords implements IParameterPreprocessor {
    private static final Pattern OPTION = Pattern.compile("-[lh]|-C(?:=?\\d+)?|--.*|-");

    @Override
    @SuppressWarnings("JdkObsolete") // picocli's own signature
    public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
        for (int i = args.size() - 1; i >= 0 && !args.get(i).equals("--"); i--) {
            if (args.get(i).startsWith("-") && !OPTION.matcher(args.get(i)).matches()) {
                // with a space before it, picocli takes it as it is, and the query does not mind
                args.set(i, " " + args.get(i));
            }
        }
        return false;
    }
}
