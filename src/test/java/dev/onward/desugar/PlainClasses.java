package dev.onward.desugar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Class files without calls that are linked while the program runs. What takes their place is a class of its own, a nestmate of
 * the class it was made for, so that what is private there stays private.
 */
final class PlainClasses {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";

    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final Map<String, List<String>> nests = new HashMap<>();

    /** Adds a class file, and what was made for it. */
    void add(byte[] content) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Rewriting(writer), 0);
        classes.put(reader.getClassName(), writer.toByteArray());
    }

    /** All class files under the classes' names, with slashes. */
    Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        classes.forEach((name, content) -> all.put(name, withNest(content)));
        return all;
    }

    private byte[] withNest(byte[] content) {
        ClassReader reader = new ClassReader(content);
        List<String> members = nests.getOrDefault(reader.getClassName(), List.of());
        if (members.isEmpty()) {
            return content;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        ClassVisitor adding = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
                members.forEach(this::visitNestMember);
                super.visitEnd();
            }
        };
        reader.accept(adding, 0);
        return writer.toByteArray();
    }

    /** Copies a class, and calls made classes where it has a call that would be linked while the program runs. */
    private final class Rewriting extends ClassVisitor {
        private String name = "";
        private String host = "";
        private int lambdas;
        private @Nullable RecordMethods methods;

        Rewriting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version,
                int access,
                String its,
                @Nullable String signature,
                @Nullable String parent,
                String @Nullable [] interfaces) {
            name = its;
            host = its;
            super.visit(version, access, its, signature, parent, interfaces);
        }

        @Override
        public void visitNestHost(String its) {
            host = its;
            super.visitNestHost(its);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String desc, @Nullable String signature, String @Nullable [] thrown) {
            MethodVisitor next = super.visitMethod(access, method, desc, signature, thrown);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle maker, Object... args) {
                    if (maker.getOwner().equals(LAMBDAS) && maker.getName().equals("metafactory")) {
                        lambda(called, Type.getMethodType(type), args).visit(mv);
                    } else if (maker.getOwner().equals(RECORDS)) {
                        methods().write(called, Type.getMethodType(type), args);
                        mv.visitMethodInsn(Opcodes.INVOKESTATIC, methods().name(), called, type, false);
                    } else {
                        mv.visitInvokeDynamicInsn(called, type, maker, args);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            if (methods != null) {
                classes.put(methods.name(), methods.bytes());
            }
            super.visitEnd();
        }

        private LambdaClass lambda(String called, Type type, Object... args) {
            LambdaClass made = new LambdaClass(made("Lambda$" + lambdas++), host, type);
            made.write(called, args);
            classes.put(made.name(), made.bytes());
            return made;
        }

        private RecordMethods methods() {
            RecordMethods known = methods;
            if (known == null) {
                known = new RecordMethods(made("Record"), host);
                methods = known;
            }
            return known;
        }

        private String made(String what) {
            String made = name + "$" + what;
            nests.computeIfAbsent(host, none -> new ArrayList<>()).add(made);
            return made;
        }
    }
}
