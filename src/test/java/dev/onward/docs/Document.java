package dev.onward.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documents, as its fenced blocks and the remarks between them. A remark is a comment that no reader sees:
 *
 * <ul>
 *   <li>{@code at MOMENT}: the time from here on
 *   <li>{@code run} and commands below it: what was done before, so that the next block shows something
 *   <li>{@code run by CLASS}: the test that runs the next block
 *   <li>{@code not run: REASON}: nothing runs the next block
 * </ul>
 *
 * @param path where it is
 * @param text the whole
 * @param parts its blocks and remarks, in order
 */
record Document(Path path, String text, List<Part> parts) {
    static final String REMARK = "remark";

    private static final Pattern PART = Pattern.compile(
            "^```(?<language>[a-z]*)\n(?<block>.*?)^```$|^<!-- (?<remark>.*?)\\s*-->$",
            Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * A fenced block or a remark.
     *
     * @param language of the block, {@code remark}, or empty
     * @param text what is in it
     */
    record Part(String language, String text) {
        boolean is(String wanted) {
            return language.equals(wanted);
        }

        boolean isRemark(String beginning) {
            return is(REMARK) && text.startsWith(beginning);
        }
    }

    /** The page at that path. */
    static Document at(Path path) {
        try {
            String text = Files.readString(path);
            return new Document(
                    path,
                    text,
                    PART.matcher(text)
                            .results()
                            .map(part -> part.group(1) == null
                                    ? new Part(REMARK, part.group(3))
                                    : new Part(part.group(1), part.group(2)))
                            .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same with another text in a block. */
    Document with(Part part, String other) {
        return new Document(
                path,
                text.replace("```" + part.language() + "\n" + part.text(), "```" + part.language() + "\n" + other),
                parts);
    }

    /** Every page that people read. */
    static List<Document> all() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"));
                Stream<Path> top = Files.list(Path.of("."))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Document::at)
                    .toList();
        }
    }

    /** The text of its blocks in that language. */
    List<String> blocks(String language) {
        return parts.stream().filter(part -> part.is(language)).map(Part::text).toList();
    }

    /** What is told about a part: the remark right before it. */
    Part before(Part part) {
        int place = parts.indexOf(part);
        return place == 0 ? new Part("", "") : parts.get(place - 1);
    }

    @Override
    public String toString() {
        return path.normalize().toString();
    }
}
