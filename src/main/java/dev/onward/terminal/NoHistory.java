package dev.onward.terminal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import org.jline.reader.History;
import org.jline.reader.LineReader;

/** Remembers nothing: an answer must not come back in another question, nor stand in a file. */
final class NoHistory implements History {
    @Override
    public void attach(LineReader reader) {}

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public void write(Path file, boolean incremental) {}

    @Override
    public void append(Path file, boolean incremental) {}

    @Override
    public void read(Path file, boolean checkDuplicates) {}

    @Override
    public void purge() {}

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int index() {
        return 0;
    }

    @Override
    public int first() {
        return 0;
    }

    @Override
    public int last() {
        return -1;
    }

    @Override
    public String get(int index) {
        throw new IllegalArgumentException("there is no history");
    }

    @Override
    public void add(Instant time, String line) {}

    @Override
    public ListIterator<Entry> iterator(int index) {
        return Collections.emptyListIterator();
    }

    @Override
    public ListIterator<Entry> iterator() {
        return List.<Entry>of().listIterator();
    }

    @Override
    public String current() {
        return "";
    }

    @Override
    public boolean previous() {
        return false;
    }

    @Override
    public boolean next() {
        return false;
    }

    @Override
    public boolean moveToFirst() {
        return false;
    }

    @Override
    public boolean moveToLast() {
        return false;
    }

    @Override
    public boolean moveTo(int index) {
        return false;
    }

    @Override
    public void moveToEnd() {}

    @Override
    public void resetIndex() {}
}
