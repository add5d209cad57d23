package dev.onward.view.patterns;

import dev.onward.resource.Resource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script or style that is written into a page, with the hash by which the page's policy allows it and nothing else.
 *
 * @param text all of it
 */
record PagePart(String text) {
    private static final String MAP = "//# sourceMappingURL=";

    /** One of the files beside this class; what would make a browser fetch another file is left out. */
    static PagePart own(String name) {
        String text = new Resource(PagePart.class, name).text().replace("\r\n", "\n");
        int map = text.lastIndexOf(MAP);
        return new PagePart(map < 0 ? text : text.substring(0, map));
    }

    /** The hash as a Content-Security-Policy writes it. */
    String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
