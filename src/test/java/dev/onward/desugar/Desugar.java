package dev.onward.desugar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Copies a jar, and turns lambdas, method references and the methods that Java gives to records into plain classes. The compiler
 * leaves them to be made while the program runs, at every start anew; from a start-up archive, too, they took a fifth of the
 * processor time of a short command. The commands are made {@link DescribedClass described} ones. What is no class goes into a
 * folder, where it is read without the jar. Run by the build: {@code Desugar IN.jar OUT.jar RESOURCES}.
 */
final class Desugar {
    private Desugar() {}

    /** Reads the first jar, writes the second and the folder. */
    public static void main(String[] args) throws IOException {
        PlainClasses classes = new PlainClasses();
        try (JarFile jar = new JarFile(args[0]);
                OutputStream file = Files.newOutputStream(Path.of(args[1]));
                JarOutputStream out = new JarOutputStream(file)) {
            List<JarEntry> entries = Collections.list(jar.entries());
            for (JarEntry entry : entries) {
                try (InputStream bytes = jar.getInputStream(entry)) {
                    if (entry.getName().endsWith(".class")) {
                        classes.add(DescribedClass.of(bytes.readAllBytes()));
                    } else if (entry.getName().startsWith("dev/") && !entry.isDirectory()) {
                        Path resource = Path.of(args[2]).resolve(entry.getName());
                        Files.createDirectories(resource.getParent());
                        Files.write(resource, bytes.readAllBytes());
                    } else {
                        write(entry.getName(), entry, bytes.readAllBytes(), out);
                    }
                }
            }
            for (Map.Entry<String, byte[]> made : classes.all().entrySet()) {
                write(made.getKey() + ".class", entries.get(0), made.getValue(), out);
            }
        }
    }

    /** Of the same time in every build, so that the same input gives the same jar. */
    private static void write(String name, JarEntry like, byte[] content, JarOutputStream out) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(like.getTime());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
