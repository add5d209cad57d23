package dev.onward.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.onward.companion.Approach;
import dev.onward.companion.Prompt;
import dev.onward.companion.Reframe;
import dev.onward.companion.Suggestions;
import dev.onward.companion.TrapSeen;
import dev.onward.journal.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form of an answer, and how it is read. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ESCAPES =
            Pattern.compile("\\u001b(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?|.)");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");
    private static final String THOUGHTS = "<think>";
    private static final String THOUGHT = "</think>";

    private Answers() {}

    /** The schema that is asked for where the provider can. */
    static JsonSchema schema(Prompt.Wanted wanted) {
        JsonObjectSchema.Builder root = JsonObjectSchema.builder();
        switch (wanted) {
            case REFRAMES ->
                root.addProperty("reframes", reframes(Approach.OF_A_CONCLUSION))
                        .addProperty("traps", list(object("trap", "quote")))
                        .required("reframes", "traps", "question");
            case PATTERN ->
                root.addProperty("reframes", reframes(List.of(Approach.PATTERN)))
                        .required("reframes", "question");
            case QUESTION -> root.required("question");
        }
        return JsonSchema.builder()
                .name("answer")
                .rootElement(root.addStringProperty("question")
                        .additionalProperties(false)
                        .build())
                .build();
    }

    private static JsonArraySchema reframes(List<Approach> approaches) {
        return list(JsonObjectSchema.builder()
                .addEnumProperty(
                        "approach", approaches.stream().map(Approach::word).toList())
                .addStringProperty("text")
                .required("approach", "text")
                .additionalProperties(false)
                .build());
    }

    private static JsonObjectSchema object(String... fields) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder();
        Stream.of(fields).forEach(object::addStringProperty);
        return object.required(fields).additionalProperties(false).build();
    }

    private static JsonArraySchema list(JsonObjectSchema items) {
        return JsonArraySchema.builder().items(items).build();
    }

    /** The text without anything that could move a cursor or hide words. */
    static String harmless(String text) {
        return HIDDEN.matcher(ESCAPES.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Where the object begins, after what a model may say before it; below 0 where it does not yet. */
    static int begins(String text) {
        if (!text.stripLeading().startsWith(THOUGHTS)) {
            boolean mayBeThoughts = !text.isBlank() && THOUGHTS.startsWith(text.strip());
            return mayBeThoughts ? -1 : text.indexOf('{');
        }
        int thought = text.indexOf(THOUGHT);
        return thought < 0 ? -1 : text.indexOf('{', thought);
    }

    /** Reads the object, or the first object in other text. */
    static Suggestions parse(String text) throws Refusal {
        JsonNode root = tree(text)
                .or(() -> tree(between(text)))
                .orElseThrow(() -> new Refusal(isCut(text) ? Refusal.Reason.BROKEN_OFF : Refusal.Reason.NO_SENSE));
        Suggestions said = Suggestions.NONE;
        for (String list : List.of("reframes", "traps")) {
            for (JsonNode one : root.path(list)) {
                said = said.and(part(list, texts(one)).orElse(Suggestions.NONE));
            }
        }
        said = said.and(
                part("question", Map.of("", root.path("question").asText(""))).orElse(Suggestions.NONE));
        if (said.isEmpty()) {
            throw new Refusal(Refusal.Reason.NO_SENSE);
        }
        return said;
    }

    /**
     * One part of an answer; nothing when it is not as it should be.
     *
     * @param name the field that it stands in
     * @param texts its own fields; the text of a question has no name
     */
    static Optional<Suggestions> part(String name, Map<String, String> texts) {
        return switch (name) {
            case "reframes" ->
                Named.find(Approach.class, texts.getOrDefault("approach", ""))
                        .flatMap(approach -> text(texts, "text").map(text -> new Reframe(approach, text)))
                        .map(Suggestions::of);
            case "traps" ->
                text(texts, "trap")
                        .flatMap(trap -> text(texts, "quote").map(quote -> new TrapSeen(trap, quote)))
                        .map(Suggestions::of);
            case "question" -> text(texts, "").map(Suggestions::of);
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(Map<String, String> texts, String field) {
        return Optional.of(harmless(texts.getOrDefault(field, "")).strip()).filter(text -> !text.isEmpty());
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new HashMap<>();
        object.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asText("")));
        return texts;
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static boolean isCut(String text) {
        try {
            JSON.readTree(text.substring(Math.max(0, begins(text))));
            return false;
        } catch (JsonEOFException cut) {
            return begins(text) >= 0;
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private static String between(String text) {
        int from = begins(text);
        int to = text.lastIndexOf('}');
        return from < 0 || to < from ? "" : text.substring(from, to + 1);
    }
}
