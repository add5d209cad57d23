package dev.onward.desugar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Onward's classes as they are packaged: loads them itself, and all others as usual. */
final class PackagedClasses extends ClassLoader {
    PackagedClasses() {
        super(PackagedClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("dev.onward.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? packaged(name) : loaded;
        }
    }

    private Class<?> packaged(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] content = DescribedClass.of(in.readAllBytes());
            return defineClass(name, content, 0, content.length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
