package dev.onward.desugar;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A class with picocli's annotations, made a {@link dev.onward.cli.desk.Described}: what its annotations say, it says by calls of
 * picocli's builders, and it reads and sets its fields itself. So at run time nothing is found out by reflection.
 *
 * <p>An attribute of an annotation becomes a call of the builder's method of that name. What cannot be said so (a group, an
 * injected specification, an annotated method, a superclass with annotations) ends the build, with the member's name.
 */
final class DescribedClass {
    static final Type DESCRIBED = Type.getObjectType("dev/onward/cli/desk/Described");
    static final Type PLACE = Type.getObjectType("dev/onward/cli/desk/Described$Place");
    private static final Type FACTORY = picocli("IFactory");
    private static final Type SPEC = picocli("Model$CommandSpec");
    private static final Type STRING = Type.getType(String.class);

    private final ClassNode its;
    private final Type type;
    private final List<FieldNode> arguments = new ArrayList<>();

    private DescribedClass(ClassNode its) {
        this.its = its;
        type = Type.getObjectType(its.name);
    }

    /** The class file as it is to be packaged; without annotations of picocli's it stays as it is. */
    static byte[] of(byte[] content) {
        ClassNode its = new ClassNode();
        new ClassReader(content).accept(its, ClassReader.EXPAND_FRAMES);
        if (!isAnnotated(its)) {
            return content;
        }
        new DescribedClass(its).describe();
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        its.accept(writer);
        return writer.toByteArray();
    }

    private static Type picocli(String name) {
        return Type.getObjectType("picocli/CommandLine$" + name);
    }

    private static boolean isAnnotated(ClassNode its) {
        return !Said.by(its.visibleAnnotations).isEmpty()
                || its.fields.stream()
                        .anyMatch(field -> !Said.by(field.visibleAnnotations).isEmpty())
                || its.methods.stream()
                        .anyMatch(method -> !Said.by(method.visibleAnnotations).isEmpty());
    }

    private void describe() {
        for (MethodNode method : its.methods) {
            if (!Said.by(method.visibleAnnotations).isEmpty()) {
                throw unknown(method.name, "an annotated method");
            }
        }
        if (!its.superName.equals(MadeClass.OBJECT.getInternalName())) {
            throw unknown("its superclass", "which may have annotations, too,");
        }
        its.interfaces.add(DESCRIBED.getInternalName());
        sayAll();
        read();
        write();
    }

    private IllegalArgumentException unknown(String member, String what) {
        return unknown(type.getClassName(), member, what);
    }

    /** The build ends with it. */
    static IllegalArgumentException unknown(String owner, String member, String what) {
        return new IllegalArgumentException(
                owner + ", " + member + ": " + what + " cannot be described yet; let DescribedClass know it");
    }

    private void sayAll() {
        GeneratorAdapter code = method(new Method("described", SPEC, new Type[] {FACTORY}));
        int spec = code.newLocal(SPEC);
        code.loadThis();
        code.loadArg(0);
        code.invokeStatic(SPEC, new Method("wrapWithoutInspection", SPEC, new Type[] {MadeClass.OBJECT, FACTORY}));
        code.storeLocal(spec);
        Said said = new Said(type.getClassName(), code, spec);
        Said.by(its.visibleAnnotations).forEach(said::command);
        for (FieldNode field : its.fields) {
            for (AnnotationNode annotation : Said.by(field.visibleAnnotations)) {
                switch (Said.name(annotation)) {
                    case "Mixin" -> mixin(field, annotation, code, spec);
                    case "Option", "Parameters" -> {
                        said.argument(annotation, field, arguments.size());
                        arguments.add(field);
                        // picocli sets final fields, too, which plain code could not
                        field.access &= ~Opcodes.ACC_FINAL;
                    }
                    default -> throw unknown(field.name, "@" + Said.name(annotation));
                }
            }
        }
        code.loadLocal(spec);
        MadeClass.end(code);
    }

    private void mixin(FieldNode field, AnnotationNode annotation, GeneratorAdapter code, int spec) {
        if (annotation.values != null) {
            throw unknown(field.name, "a mixin with attributes");
        }
        code.loadLocal(spec);
        code.push(field.name);
        code.loadThis();
        code.getField(type, field.name, Type.getType(field.desc));
        code.loadArg(0);
        Method of = new Method("of", SPEC, new Type[] {MadeClass.OBJECT, FACTORY});
        code.visitMethodInsn(Opcodes.INVOKESTATIC, DESCRIBED.getInternalName(), of.getName(), of.getDescriptor(), true);
        code.invokeVirtual(SPEC, new Method("addMixin", SPEC, new Type[] {STRING, SPEC}));
        code.pop();
    }

    private void read() {
        GeneratorAdapter code = method(new Method("argument", MadeClass.OBJECT, new Type[] {Type.INT_TYPE}));
        for (int i = 0; i < arguments.size(); i++) {
            Label next = unlessItIs(i, code);
            Type of = Type.getType(arguments.get(i).desc);
            code.loadThis();
            code.getField(type, arguments.get(i).name, of);
            code.valueOf(of);
            code.returnValue();
            goOn(next, code);
        }
        code.throwException(Type.getType(IndexOutOfBoundsException.class), "no such argument");
        code.endMethod();
    }

    private void write() {
        GeneratorAdapter code =
                method(new Method("argument", Type.VOID_TYPE, new Type[] {Type.INT_TYPE, MadeClass.OBJECT}));
        for (int i = 0; i < arguments.size(); i++) {
            Label next = unlessItIs(i, code);
            Type of = Type.getType(arguments.get(i).desc);
            code.loadThis();
            code.loadArg(1);
            code.unbox(of);
            code.putField(type, arguments.get(i).name, of);
            code.returnValue();
            goOn(next, code);
        }
        code.throwException(Type.getType(IndexOutOfBoundsException.class), "no such argument");
        code.endMethod();
    }

    private static Label unlessItIs(int number, GeneratorAdapter code) {
        Label next = code.newLabel();
        code.loadArg(0);
        code.push(number);
        code.ifICmp(GeneratorAdapter.NE, next);
        return next;
    }

    private void goOn(Label next, GeneratorAdapter code) {
        code.mark(next);
        // nothing but what the method was called with
        Object[] known = {type.getInternalName(), Opcodes.INTEGER, MadeClass.OBJECT.getInternalName()};
        code.visitFrame(Opcodes.F_NEW, 1 + code.getArgumentTypes().length, known, 0, new Object[0]);
    }

    private GeneratorAdapter method(Method method) {
        MethodNode made = new MethodNode(Opcodes.ACC_PUBLIC, method.getName(), method.getDescriptor(), null, null);
        its.methods.add(made);
        return new GeneratorAdapter(Opcodes.ACC_PUBLIC, method, made);
    }
}
