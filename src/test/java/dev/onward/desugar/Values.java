package dev.onward.desugar;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import picocli.CommandLine;

/** Values of annotations, as {@link org.objectweb.asm.tree.AnnotationNode} has them, put on the stack of a method. */
final class Values {
    private final GeneratorAdapter code;

    /** In that method. */
    Values(GeneratorAdapter code) {
        this.code = code;
    }

    /** The method that takes a value of this form under that name. */
    static Optional<Method> setter(Class<?> told, String name, Object value) {
        return Arrays.stream(told.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> takes(method.getParameterTypes()[0], value))
                .findFirst();
    }

    private static boolean takes(Class<?> type, Object value) {
        if (value instanceof List<?> several) {
            return type.isArray() && several.stream().allMatch(one -> takes(type.getComponentType(), one));
        }
        if (value instanceof String text) {
            // a builder has a field that tells this from no text at all, and no method
            return type == String.class && !text.equals(CommandLine.Option.NULL_VALUE);
        }
        if (value instanceof String[] constant) {
            return Type.getDescriptor(type).equals(constant[0]);
        }
        if (value instanceof Type) {
            return type == Class.class || type.isInterface();
        }
        return type == (value instanceof Boolean ? boolean.class : int.class);
    }

    /** Puts the value there as that type; a class where an object is wanted, as a new one of it. */
    void push(Object value, Class<?> type) {
        if (value instanceof List<?> several) {
            code.push(several.size());
            code.newArray(Type.getType(type.getComponentType()));
            for (int i = 0; i < several.size(); i++) {
                code.dup();
                code.push(i);
                push(several.get(i), type.getComponentType());
                code.arrayStore(Type.getType(type.getComponentType()));
            }
        } else if (value instanceof String[] constant) {
            Type its = Type.getType(constant[0]);
            code.getStatic(its, constant[1], its);
        } else if (value instanceof Type its && type != Class.class) {
            code.newInstance(its);
            code.dup();
            code.invokeConstructor(its, org.objectweb.asm.commons.Method.getMethod("void <init>()"));
        } else if (value instanceof Type its) {
            code.push(its);
        } else if (value instanceof Boolean is) {
            code.push(is);
        } else if (value instanceof Integer number) {
            code.push(number);
        } else {
            code.push((String) value);
        }
    }

    /** What stands in angle brackets in a field's type. */
    static List<Type> typeArguments(@Nullable String signature) {
        List<Type> found = new ArrayList<>();
        if (signature != null) {
            new SignatureReader(signature).acceptType(new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public SignatureVisitor visitTypeArgument(char wildcard) {
                    return new SignatureVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitClassType(String name) {
                            found.add(Type.getObjectType(name));
                        }
                    };
                }
            });
        }
        return found;
    }

    /** Whether a field of this type takes more than one value. */
    static boolean isMany(String type) {
        return type.startsWith("[") || (type.startsWith("Ljava/util/") && !type.equals("Ljava/util/Optional;"));
    }
}
