package dev.onward.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and says where it is none, instead of putting other characters in its place. */
public final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text of the bytes, without a byte order mark at its start. */
    public static String decode(byte[] bytes) throws Malformed {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            CharBuffer text = decoder.decode(rest);
            boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
            return marked ? text.subSequence(1, text.length()).toString() : text.toString();
        } catch (CharacterCodingException invalid) {
            throw new Malformed("not UTF-8 text at byte " + (rest.position() + 1));
        }
    }
}
