package dev.onward.desugar;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** A class that is made. */
class MadeClass {
    static final Type OBJECT = Type.getType(Object.class);

    private final String name;
    private final ClassWriter writer = new Writer();

    /** Nothing that is made joins two types, so that no class need be looked at. */
    private static final class Writer extends ClassWriter {
        Writer() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected String getCommonSuperClass(String one, String other) {
            throw new IllegalStateException(one + " and " + other);
        }
    }

    /** A nestmate of that host. */
    MadeClass(String name, String host, String... interfaces) {
        this.name = name;
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), interfaces);
        writer.visitNestHost(host);
    }

    /** Its name, with slashes. */
    final String name() {
        return name;
    }

    /** Its type. */
    final Type type() {
        return Type.getObjectType(name);
    }

    /** Its file, when all of it is written. */
    final byte[] bytes() {
        writer.visitEnd();
        return writer.toByteArray();
    }

    final void field(int access, String field, Type type) {
        writer.visitField(access, field, type.getDescriptor(), null, null);
    }

    final GeneratorAdapter method(int access, Method method) {
        return new GeneratorAdapter(
                access, method, writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
    }

    static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }
}
