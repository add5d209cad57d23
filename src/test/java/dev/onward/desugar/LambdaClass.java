package dev.onward.desugar;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** The class of one lambda or method reference: what it closes over in fields, and one method that calls what it stands for. */
final class LambdaClass extends MadeClass {
    private static final String ONE = "IT";
    private static final String OF = "of";
    private static final String HELD = "held";

    private final Type made;
    private final Type[] held;

    /**
     * A nestmate of that host.
     *
     * @param made from what it closes over to the interface that it is
     */
    LambdaClass(String name, String host, Type made) {
        super(name, host, made.getReturnType().getInternalName());
        this.made = made;
        held = made.getArgumentTypes();
    }

    /** Calls it: takes what it closes over from the stack and leaves it there. */
    void visit(MethodVisitor caller) {
        if (held.length == 0) {
            caller.visitFieldInsn(Opcodes.GETSTATIC, name(), ONE, type().getDescriptor());
        } else {
            caller.visitMethodInsn(Opcodes.INVOKESTATIC, name(), OF, made.getDescriptor(), false);
        }
    }

    /** Writes it; the arguments are those of {@link java.lang.invoke.LambdaMetafactory}. */
    void write(String called, Object... args) {
        Method constructor = new Method("<init>", Type.VOID_TYPE, held);
        constructor(constructor);
        call(new Method(called, ((Type) args[0]).getDescriptor()), (Handle) args[1], (Type) args[2]);
        if (held.length == 0) {
            field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONE, type());
            GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
            make(constructor, code);
            code.putStatic(type(), ONE, type());
            end(code);
        } else {
            GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method(OF, made.getReturnType(), held));
            make(constructor, code);
            end(code);
        }
    }

    private void make(Method constructor, GeneratorAdapter code) {
        code.newInstance(type());
        code.dup();
        code.loadArgs();
        code.invokeConstructor(type(), constructor);
    }

    private void constructor(Method constructor) {
        GeneratorAdapter code = method(0, constructor);
        code.loadThis();
        code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        for (int i = 0; i < held.length; i++) {
            field(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, HELD + i, held[i]);
            code.loadThis();
            code.loadArg(i);
            code.putField(type(), HELD + i, held[i]);
        }
        end(code);
    }

    private void call(Method own, Handle target, Type instantiated) {
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, own);
        boolean isNew = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Type owner = Type.getObjectType(target.getOwner());
        if (isNew) {
            code.newInstance(owner);
            code.dup();
        }
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        if (!isNew && target.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, owner);
        }
        for (int i = 0; i < held.length; i++) {
            code.loadThis();
            code.getField(type(), HELD + i, held[i]);
        }
        Type[] given = own.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            adapt(given[i], instantiated.getArgumentTypes()[i], wanted.get(held.length + i), code);
        }
        code.visitMethodInsn(
                opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type got = isNew ? owner : Type.getReturnType(target.getDesc());
        if (own.getReturnType().equals(Type.VOID_TYPE)) {
            drop(got, code);
        } else {
            adapt(got, instantiated.getReturnType(), own.getReturnType(), code);
        }
        end(code);
    }

    private static int opcode(Handle target) {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            // a private method is called by a nestmate as any other
            case Opcodes.H_INVOKEVIRTUAL, Opcodes.H_INVOKESPECIAL ->
                target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            default -> throw new IllegalStateException(target.toString());
        };
    }

    private static void drop(Type got, GeneratorAdapter code) {
        if (got.getSize() == 2) {
            code.pop2();
        } else if (got.getSize() == 1) {
            code.pop();
        }
    }

    /** Brings what is on the stack from one type to another, as {@link java.lang.invoke.LambdaMetafactory} says. */
    private static void adapt(Type from, Type known, Type to, GeneratorAdapter code) {
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            // the static type is a box, or is known to be one
            Type box = isPrimitive(known) ? to : known;
            code.unbox(unboxed(box, to));
            code.cast(unboxed(box, to), to);
        } else if (!from.equals(to)) {
            code.checkCast(to);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static Type unboxed(Type box, Type to) {
        return switch (box.getClassName()) {
            case "java.lang.Integer" -> Type.INT_TYPE;
            case "java.lang.Long" -> Type.LONG_TYPE;
            case "java.lang.Double" -> Type.DOUBLE_TYPE;
            case "java.lang.Float" -> Type.FLOAT_TYPE;
            case "java.lang.Boolean" -> Type.BOOLEAN_TYPE;
            case "java.lang.Character" -> Type.CHAR_TYPE;
            case "java.lang.Short" -> Type.SHORT_TYPE;
            case "java.lang.Byte" -> Type.BYTE_TYPE;
            default -> to;
        };
    }
}
