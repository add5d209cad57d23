package dev.onward.desugar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Range;

/** What picocli's annotations of a class say, written as calls of picocli's builders into a method. */
final class Said {
    private static final String PICOCLI = "Lpicocli/CommandLine$";

    /** Attributes that the builders know by another name. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "converter", "converters",
            "scope", "scopeType",
            "split", "splitRegex",
            "splitSynopsisLabel", "splitRegexSynopsisLabel",
            "type", "auxiliaryTypes");

    private final String owner;
    private final GeneratorAdapter code;
    private final int spec;
    private final Values values;

    /** By annotations of that class, in a method that has the specification in a local variable. */
    Said(String owner, GeneratorAdapter code, int spec) {
        this.owner = owner;
        this.code = code;
        this.spec = spec;
        values = new Values(code);
    }

    /** Those of these annotations that are picocli's. */
    static List<AnnotationNode> by(@Nullable List<AnnotationNode> annotations) {
        return annotations == null
                ? List.of()
                : annotations.stream()
                        .filter(annotation -> annotation.desc.startsWith(PICOCLI))
                        .toList();
    }

    /** Such as {@code Option}. */
    static String name(AnnotationNode annotation) {
        return annotation.desc.substring(PICOCLI.length(), annotation.desc.length() - 1);
    }

    /** Writes what is said of a command. */
    void command(AnnotationNode annotation) {
        Map<String, Object> said = attributes(annotation);
        // it only tells picocli not to look for annotated methods, and a described class has none
        said.remove("addMethodSubcommands");
        said.forEach((name, value) -> {
            code.loadLocal(spec);
            Class<?> part = CommandSpec.class;
            if (Values.setter(part, name, value).isEmpty()) {
                part = UsageMessageSpec.class;
                call(CommandSpec.class, "usageMessage", part);
            }
            say(part, name, value);
            code.pop();
        });
    }

    /** Writes what is said of the option or parameter in the field of that number. */
    void argument(AnnotationNode annotation, FieldNode field, int number) {
        Map<String, Object> said = attributes(annotation);
        said.putIfAbsent("paramLabel", "<" + field.name + ">");
        List<Type> generic = Values.typeArguments(field.signature);
        if (!generic.isEmpty()) {
            said.putIfAbsent("type", generic);
        }
        code.loadLocal(spec);
        if (name(annotation).equals("Option")) {
            values.push(said.remove("names"), String[].class);
            argument(OptionSpec.class, OptionSpec.Builder.class, said, field, number);
        } else {
            said.put("required", isRequired(field, (String) said.get("arity")));
            argument(PositionalParamSpec.class, PositionalParamSpec.Builder.class, said, field, number);
        }
        call(CommandSpec.class, "add", CommandSpec.class, ArgSpec.class);
        code.pop();
    }

    private void argument(Class<?> built, Class<?> builder, Map<String, Object> said, FieldNode field, int number) {
        Class<?>[] taken = built == OptionSpec.class ? new Class<?>[] {String[].class} : new Class<?>[0];
        code.invokeStatic(Type.getType(built), method("builder", builder, taken));
        say(builder, "type", Type.getType(field.desc));
        said.forEach((name, value) -> say(builder, OTHER_NAMES.getOrDefault(name, name), value));
        code.loadThis();
        code.push(number);
        Type[] bound = {Type.getType(builder), DescribedClass.DESCRIBED, Type.INT_TYPE};
        code.invokeStatic(DescribedClass.PLACE, new Method("bound", Type.getType(built), bound));
    }

    /** Says one thing to what is on the stack, and leaves that there. */
    private void say(Class<?> told, String name, Object value) {
        java.lang.reflect.Method setter = Values.setter(told, name, value)
                .orElseThrow(
                        () -> DescribedClass.unknown(owner, name, "an attribute that picocli's builders do not take"));
        code.dup();
        values.push(value, setter.getParameterTypes()[0]);
        code.invokeVirtual(Type.getType(told), Method.getMethod(setter));
        if (setter.getReturnType() != void.class) {
            code.pop();
        }
    }

    /** A parameter is required when it takes at least one value. */
    private boolean isRequired(FieldNode field, @Nullable String arity) {
        if (arity != null) {
            return Range.valueOf(arity).min() > 0;
        }
        if (Values.isMany(field.desc)) {
            throw DescribedClass.unknown(owner, field.name, "a parameter of many values without an arity");
        }
        return true;
    }

    private void call(Class<?> of, String name, Class<?> result, Class<?>... taken) {
        code.invokeVirtual(Type.getType(of), method(name, result, taken));
    }

    private static Method method(String name, Class<?> result, Class<?>... taken) {
        return new Method(
                name, Type.getType(result), Stream.of(taken).map(Type::getType).toArray(Type[]::new));
    }

    private static Map<String, Object> attributes(AnnotationNode annotation) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (int i = 0; annotation.values != null && i < annotation.values.size(); i += 2) {
            said.put((String) annotation.values.get(i), annotation.values.get(i + 1));
        }
        return said;
    }
}
