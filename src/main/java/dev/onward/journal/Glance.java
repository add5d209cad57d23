package dev.onward.journal;

import java.util.List;

/** Some of the entries as they were when they were asked for, known without opening files that have not changed. */
public interface Glance extends WordSource {
    /** The facts of every one of them in time order, entries of the same second by their ids. */
    List<Facts> facts();

    /** Files that could not be read as entries. They are left as they are. */
    List<Reading.Unreadable> unreadable();
}
