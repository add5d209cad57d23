package dev.onward.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.onward.companion.Approach;
import dev.onward.companion.Reframe;
import dev.onward.companion.Suggestions;
import dev.onward.companion.TrapSeen;
import dev.onward.journal.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of an answer, and how it is read. */
final class Answers {
    static final ResponseFormatType SCHEMA_TYPE = ResponseFormatType.JSON;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ESCAPES =
            Pattern.compile("\\u001b(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?|.)");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

    private Answers() {}

    /** The schema that is asked for where the provider can. */
    static JsonSchema schema() {
        JsonObjectSchema reframe = JsonObjectSchema.builder()
                .addEnumProperty(
                        "approach",
                        Arrays.stream(Approach.values()).map(Approach::word).toList())
                .addStringProperty("text")
                .required("approach", "text")
                .additionalProperties(false)
                .build();
        JsonObjectSchema trap = JsonObjectSchema.builder()
                .addStringProperty("trap")
                .addStringProperty("quote")
                .required("trap", "quote")
                .additionalProperties(false)
                .build();
        return JsonSchema.builder()
                .name("suggestions")
                .rootElement(JsonObjectSchema.builder()
                        .addProperty(
                                "reframes",
                                JsonArraySchema.builder().items(reframe).build())
                        .addProperty(
                                "traps", JsonArraySchema.builder().items(trap).build())
                        .addStringProperty("question")
                        .required("reframes", "traps", "question")
                        .additionalProperties(false)
                        .build())
                .build();
    }

    /** The text without anything that could move a cursor or hide words. */
    static String harmless(String text) {
        return HIDDEN.matcher(ESCAPES.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Reads the object, or the first object in other text. */
    static Suggestions parse(String text) throws Refusal {
        JsonNode root =
                tree(text).or(() -> tree(between(text))).orElseThrow(() -> new Refusal(Refusal.Reason.NO_SENSE));
        List<Reframe> reframes = new ArrayList<>();
        for (JsonNode one : root.path("reframes")) {
            Optional<Approach> approach =
                    Named.find(Approach.class, one.path("approach").asText(""));
            String said = text(one, "text");
            if (approach.isPresent() && !said.isEmpty()) {
                reframes.add(new Reframe(approach.get(), said));
            }
        }
        List<TrapSeen> traps = new ArrayList<>();
        for (JsonNode one : root.path("traps")) {
            if (!text(one, "trap").isEmpty() && !text(one, "quote").isEmpty()) {
                traps.add(new TrapSeen(text(one, "trap"), text(one, "quote")));
            }
        }
        Optional<String> question = Optional.of(text(root, "question")).filter(said -> !said.isEmpty());
        Suggestions suggestions = new Suggestions(reframes, traps, question);
        if (suggestions.isEmpty()) {
            throw new Refusal(Refusal.Reason.NO_SENSE);
        }
        return suggestions;
    }

    private static String text(JsonNode node, String field) {
        return harmless(node.path(field).asText("")).strip();
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static String between(String text) {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        return from < 0 || to < from ? "" : text.substring(from, to + 1);
    }
}
