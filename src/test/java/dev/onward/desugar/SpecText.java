package dev.onward.desugar;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** All that picocli tells of a command, line by line: whatever it has a public method for, so that nothing is left out. */
final class SpecText {
    /** Who is bound and where in the source it stands, which is not said of it; what changes it; and {@link Object}'s. */
    private static final Set<String> LEFT_OUT = Set.of(
            "addMethodSubcommands",
            "annotatedElement",
            "command",
            "commandLine",
            "getClass",
            "getter",
            "hashCode",
            "isAddMethodSubcommands",
            "mixinAnnotatedElements",
            "mixins",
            "parent",
            "root",
            "scope",
            "setter",
            "subcommands",
            "toBuilder",
            "toString",
            "typeInfo",
            "userObject");

    /** An annotation says nothing of these by an empty text, a builder by none, and picocli takes both alike. */
    private static final Set<String> EMPTY_OR_NONE = Set.of("descriptionKey", "prompt");

    private SpecText() {}

    /** Of the command, of its mixins, and of its subcommands. */
    static List<String> of(CommandLine command) {
        List<String> lines = new ArrayList<>();
        add(command.getCommandSpec().qualifiedName(" "), command.getCommandSpec(), lines);
        command.getSubcommands().values().forEach(sub -> lines.addAll(of(sub)));
        return lines;
    }

    private static void add(String name, CommandSpec spec, List<String> lines) {
        told(name, spec, lines);
        told(name + ", help", spec.usageMessage(), lines);
        told(name + ", parser", spec.parser(), lines);
        for (ArgSpec argument : spec.args()) {
            told(name + ", " + argument.paramLabel(), argument, lines);
        }
        spec.mixins().forEach((mixin, its) -> add(name + ", mixin " + mixin, its, lines));
    }

    private static void told(String name, Object told, List<String> lines) {
        Arrays.stream(told.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !LEFT_OUT.contains(method.getName()) && !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> lines.add(name + ": " + method.getName() + " " + text(value(method, told))));
    }

    private static @Nullable Object value(Method method, Object told) {
        try {
            method.setAccessible(true);
            Object value = method.invoke(told);
            return value == null && EMPTY_OR_NONE.contains(method.getName()) ? "" : value;
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(method.toString(), failed);
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Object[] several) {
            return text(Arrays.asList(several));
        }
        if (value instanceof Iterable<?> several) {
            List<String> all = new ArrayList<>();
            several.forEach(one -> all.add(text(one)));
            return all.toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> all = new TreeMap<>();
            map.forEach((key, one) -> all.put(text(key), text(one)));
            return all.toString();
        }
        if (value instanceof ArgSpec argument) {
            return argument.paramLabel();
        }
        // what has no words of its own is told by its class
        return value == null || hasWords(value)
                ? String.valueOf(value).replaceFirst("@[0-9]+$", "")
                : value.getClass().getName().replaceFirst("Lambda.*", "Lambda");
    }

    private static boolean hasWords(Object value) {
        String text = value.toString();
        return text != null && !text.startsWith(value.getClass().getName() + "@");
    }
}
