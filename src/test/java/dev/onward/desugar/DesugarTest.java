package dev.onward.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What is made while building does what Java would make while running. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DesugarTest {
    private static final String SAMPLE = Sample.class.getName();

    @Test
    void lambdas_references_and_records_give_what_they_gave() throws Exception {
        Class<?> plain = new Plain(plain()).loadClass(SAMPLE);
        Object sample = plain.getDeclaredConstructor().newInstance();

        assertThat(plain).isNotSameAs(Sample.class);
        assertThat(((Callable<?>) sample).call()).isEqualTo(new Sample().call());
    }

    @Test
    void nothing_is_left_to_be_made_while_the_program_runs() throws Exception {
        assertThat(dynamic(new ClassReader(bytes(SAMPLE)))).isNotEmpty();

        for (byte[] made : plain().values()) {
            assertThat(dynamic(new ClassReader(made))).isEmpty();
        }
    }

    private static Map<String, byte[]> plain() throws IOException {
        PlainClasses classes = new PlainClasses();
        Path folder = Path.of(
                Sample.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (Stream<Path> files =
                Files.list(folder.resolve(SAMPLE.replace('.', '/')).getParent())) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().matches("Sample(\\$.*)?\\.class")) {
                    classes.add(Files.readAllBytes(file));
                }
            }
        }
        return classes.all();
    }

    private static byte[] bytes(String name) throws IOException {
        String file = "/" + name.replace('.', '/') + ".class";
        try (InputStream in = Sample.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }

    private static List<String> dynamic(ClassReader reader) {
        List<String> found = new ArrayList<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(int access, String name, String desc, String sign, String[] all) {
                        return new MethodVisitor(Opcodes.ASM9) {
                            @Override
                            public void visitInvokeDynamicInsn(String called, String type, Handle by, Object... args) {
                                found.add(by.getOwner() + " in " + name);
                            }
                        };
                    }
                },
                0);
        return found;
    }

    /** Loads these classes itself, and others as usual. */
    private static final class Plain extends ClassLoader {
        private final Map<String, byte[]> classes;

        Plain(Map<String, byte[]> classes) {
            super(DesugarTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] own = classes.get(name.replace('.', '/'));
                if (own == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, own, 0, own.length) : loaded;
            }
        }
    }
}
