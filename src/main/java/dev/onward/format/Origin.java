package dev.onward.format;

import dev.onward.journal.Answer;
import dev.onward.journal.CheckIn;
import dev.onward.journal.Context;
import dev.onward.journal.Entry;
import dev.onward.journal.EntryBuilder;
import dev.onward.journal.EntryId;
import dev.onward.journal.Kind;
import dev.onward.journal.OtherFields;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What entries of another program become here: the words are the note of a check-in, or what happened in a rejection, and
 * everything else is kept in the field {@code imported}. The id follows from what the entry is over there, so that the same
 * entry gets the same id each time.
 *
 * @param zone where moments without an offset belong
 * @param kind a check-in or a rejection
 */
public record Origin(ZoneId zone, Kind kind) {
    private static final String IMPORTED = "imported";
    private static final String FROM = "from";
    private static final int SUFFIX_LENGTH = 8;
    private static final int BASE = 36;

    /**
     * The entry.
     *
     * @param program where it comes from
     * @param identity what makes it that entry and no other over there
     * @param rest JSON texts by name, to be kept
     */
    Entry entry(String program, String identity, OffsetDateTime at, List<String> text, Map<String, String> rest) {
        EntryId id = EntryId.of(at.toLocalDate(), suffix(program + "\n" + identity));
        EntryBuilder entry =
                new EntryBuilder(id, kind, at).other(new OtherFields(Map.of(IMPORTED, imported(program, rest))));
        if (kind == Kind.REJECTION) {
            return entry.context(Context.OTHER)
                    .addAnswer(new Answer("what-happened", "", text))
                    .build();
        }
        return entry.checkIn(new CheckIn(OptionalInt.empty(), false, false, List.of(), text))
                .build();
    }

    private static String suffix(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(BASE).substring(0, SUFFIX_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String imported(String program, Map<String, String> rest) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FROM, JsonText.string(program));
        rest.forEach((name, value) -> fields.put(name.equals(FROM) ? FROM + "-there" : name, value));
        return JsonText.object(fields);
    }
}
