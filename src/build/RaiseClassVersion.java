import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Raises the class files of a jar to version 52 (Java 8) and computes their stack frames. Start-up archives leave out classes
 * below version 50, and picocli's are of version 49. Run by the build: {@code java RaiseClassVersion.java IN.jar OUT.jar}.
 */
class RaiseClassVersion {
    public static void main(String[] args) throws IOException {
        Path in = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (JarFile jar = new JarFile(in.toFile());
                URLClassLoader classes = new URLClassLoader(new URL[] {in.toUri().toURL()});
                OutputStream file = Files.newOutputStream(out);
                JarOutputStream raised = new JarOutputStream(file)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith("META-INF/versions/")) {
                    continue;
                }
                JarEntry copy = new JarEntry(entry.getName());
                // the same time in every build, so that the same input gives the same jar
                copy.setTime(entry.getTime());
                raised.putNextEntry(copy);
                try (InputStream bytes = jar.getInputStream(entry)) {
                    byte[] content = bytes.readAllBytes();
                    raised.write(entry.getName().endsWith(".class") ? raised(content, classes) : content);
                }
                raised.closeEntry();
            }
        }
    }

    private static byte[] raised(byte[] content, ClassLoader classes) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        ClassVisitor raise = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Math.max(version, Opcodes.V1_8), access, name, signature, superName, interfaces);
            }
        };
        reader.accept(raise, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
