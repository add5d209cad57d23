package dev.onward.desugar;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** The methods that Java gives to a record, as {@link java.lang.runtime.ObjectMethods} says. */
final class RecordMethods extends MadeClass {
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final Type BUILDER = Type.getType(StringBuilder.class);

    /** Methods of records of one class. */
    RecordMethods(String name, String host) {
        super(name, host);
    }

    /** Writes one; the arguments are those of {@link java.lang.runtime.ObjectMethods}. */
    void write(String called, Type type, Object... args) {
        List<Handle> fields =
                Arrays.stream(args).skip(2).map(Handle.class::cast).toList();
        GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method(called, type.getDescriptor()));
        Body body = new Body(code, (Type) args[0], fields);
        switch (called) {
            case "equals" -> body.same();
            case "hashCode" -> body.hash();
            case "toString" -> body.text();
            default -> throw new IllegalArgumentException(called);
        }
        end(code);
    }

    /** What a method does. */
    private record Body(GeneratorAdapter code, Type type, List<Handle> fields) {
        private static Type typeOf(Handle field) {
            return Type.getType(field.getDesc());
        }

        private void load(Handle field) {
            code.getField(type, field.getName(), typeOf(field));
        }

        void same() {
            Label other = code.newLabel();
            Label different = code.newLabel();
            code.loadArg(0);
            code.loadArg(1);
            code.ifCmp(OBJECT, GeneratorAdapter.NE, other);
            code.push(true);
            code.returnValue();
            code.mark(other);
            code.loadArg(1);
            code.instanceOf(type);
            code.ifZCmp(GeneratorAdapter.EQ, different);
            for (Handle field : fields) {
                code.loadArg(0);
                load(field);
                code.loadArg(1);
                code.checkCast(type);
                load(field);
                compare(typeOf(field), different);
            }
            code.push(true);
            code.returnValue();
            code.mark(different);
            code.push(false);
        }

        private void compare(Type type, Label different) {
            switch (type.getSort()) {
                case Type.FLOAT, Type.DOUBLE -> {
                    // not by ==: a record is the same as itself with NaN in it
                    code.invokeStatic(boxOf(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                    code.ifZCmp(GeneratorAdapter.NE, different);
                }
                case Type.OBJECT, Type.ARRAY -> {
                    code.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
                    code.ifZCmp(GeneratorAdapter.EQ, different);
                }
                default -> code.ifCmp(type, GeneratorAdapter.NE, different);
            }
        }

        void hash() {
            code.push(0);
            for (Handle field : fields) {
                code.push(31);
                code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
                code.loadArg(0);
                load(field);
                Type its = typeOf(field);
                if (its.getSort() >= Type.ARRAY) {
                    code.invokeStatic(OBJECTS, Method.getMethod("int hashCode(Object)"));
                } else {
                    code.invokeStatic(boxOf(its), new Method("hashCode", Type.INT_TYPE, new Type[] {its}));
                }
                code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
            }
        }

        void text() {
            code.newInstance(BUILDER);
            code.dup();
            code.invokeConstructor(BUILDER, Method.getMethod("void <init>()"));
            String start = type.getInternalName().replaceFirst("^.*[/$][0-9]*", "") + "[";
            for (Handle field : fields) {
                code.push(start + field.getName() + "=");
                append(Type.getType(String.class));
                code.loadArg(0);
                load(field);
                append(typeOf(field));
                start = ", ";
            }
            code.push(fields.isEmpty() ? start + "]" : "]");
            append(Type.getType(String.class));
            code.invokeVirtual(BUILDER, Method.getMethod("String toString()"));
        }

        private void append(Type its) {
            Type taken = switch (its.getSort()) {
                case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
                case Type.OBJECT, Type.ARRAY -> OBJECT;
                default -> its;
            };
            code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {taken}));
        }

        private static Type boxOf(Type primitive) {
            return switch (primitive.getSort()) {
                case Type.BOOLEAN -> Type.getType(Boolean.class);
                case Type.CHAR -> Type.getType(Character.class);
                case Type.BYTE -> Type.getType(Byte.class);
                case Type.SHORT -> Type.getType(Short.class);
                case Type.INT -> Type.getType(Integer.class);
                case Type.LONG -> Type.getType(Long.class);
                case Type.FLOAT -> Type.getType(Float.class);
                case Type.DOUBLE -> Type.getType(Double.class);
                default -> throw new IllegalStateException(primitive.toString());
            };
        }
    }
}
