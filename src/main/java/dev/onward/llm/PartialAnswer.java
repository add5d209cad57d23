package dev.onward.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.onward.companion.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an answer while it comes, and gives each part as soon as it is whole: a reframe when its object is closed, the
 * question when its last quotation mark has come. Of an answer that is no JSON it gives nothing.
 */
final class PartialAnswer {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final JsonParser parser;
    private final ByteArrayFeeder feeder;
    private final StringBuilder waiting = new StringBuilder();
    private final Map<String, String> fields = new HashMap<>();
    private boolean hasBegun;
    private boolean isOver;

    PartialAnswer() {
        try {
            parser = JSON.createNonBlockingByteArrayParser();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
    }

    /** The parts that are whole with this piece. */
    List<Suggestions> and(String piece) {
        List<Suggestions> whole = new ArrayList<>();
        waiting.append(piece);
        if (!isOver && hasBegun()) {
            try {
                byte[] bytes = taken().getBytes(StandardCharsets.UTF_8);
                feeder.feedInput(bytes, 0, bytes.length);
                for (JsonToken token = parser.nextToken(); isSomething(token); token = parser.nextToken()) {
                    part(token).ifPresent(whole::add);
                }
            } catch (IOException noJson) {
                isOver = true;
            }
        }
        return whole;
    }

    /** Whether the object has begun; what stands before it is let go. */
    private boolean hasBegun() {
        if (!hasBegun) {
            int from = Answers.begins(waiting.toString());
            hasBegun = from >= 0;
            waiting.delete(0, Math.max(0, from));
        }
        return hasBegun;
    }

    /** All but the first half of a character that is cut in two. */
    private String taken() {
        int length = waiting.length();
        boolean isCut = length > 0 && Character.isHighSurrogate(waiting.charAt(length - 1));
        String taken = waiting.substring(0, isCut ? length - 1 : length);
        waiting.delete(0, taken.length());
        return taken;
    }

    private boolean isSomething(JsonToken token) {
        isOver |= token == JsonToken.END_OBJECT && parser.getParsingContext().inRoot();
        return token != null && token != JsonToken.NOT_AVAILABLE && !isOver;
    }

    private Optional<Suggestions> part(JsonToken token) throws IOException {
        JsonStreamContext here = parser.getParsingContext();
        switch (token) {
            case START_OBJECT -> fields.clear();
            case VALUE_STRING -> {
                if (here.getParent() != null && here.getParent().inRoot()) {
                    return Answers.part(here.getCurrentName(), Map.of("", parser.getText()));
                }
                fields.put(here.getCurrentName() == null ? "" : here.getCurrentName(), parser.getText());
            }
            case END_OBJECT -> {
                JsonStreamContext list = here.getParent();
                return list != null
                                && here.inArray()
                                && list.getParent() != null
                                && list.getParent().inRoot()
                        ? Answers.part(list.getCurrentName(), fields)
                        : Optional.empty();
            }
            default -> {}
        }
        return Optional.empty();
    }
}
