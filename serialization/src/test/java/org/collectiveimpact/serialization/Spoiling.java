package org.collectiveimpact.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change of a document, at one place of it.
 *
 * @param kind what is done
 * @param place counts the places of the document, and begins anew after the last
 * @param other what is put there, or beside
 */
record Spoiling(Kind kind, int place, JsonNode other) {

    /** Reads and writes numbers as they are. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    /** What can be done at a place. */
    enum Kind {
        /** Leaves out what is there. */
        REMOVE,
        /** Puts something else there. */
        REPLACE,
        /** Puts what is there into a list. */
        WRAP,
        /** Puts what is there in quotes, or a blank after its text. */
        QUOTE,
        /** Puts something else beside, under another name. */
        ADD,
        /** Puts the same beside, under another name. */
        REPEAT
    }

    /** Returns the changed document. */
    String of(String json) {
        JsonNode document = MAPPER.readTree(json);
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), places);
        JsonPointer chosen = places.get(place % places.size());
        JsonNode parent = document.at(chosen.head());
        if (parent instanceof ObjectNode object) {
            spoil(object, chosen.last().getMatchingProperty());
        } else {
            spoil((ArrayNode) parent, chosen.last().getMatchingIndex());
        }
        return MAPPER.writeValueAsString(document);
    }

    private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            places.add(place.appendProperty(field.getKey()));
            collect(field.getValue(), place.appendProperty(field.getKey()), places);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(place.appendIndex(i));
            collect(node.get(i), place.appendIndex(i), places);
        }
    }

    private void spoil(ObjectNode object, String name) {
        switch (kind) {
            case REMOVE -> object.remove(name);
            case REPLACE -> object.set(name, other);
            case WRAP -> object.set(name, list(object.get(name)));
            case QUOTE -> object.put(name, quoted(object.get(name)));
            case ADD -> object.set(name + "s", other);
            case REPEAT -> object.set("value", object.get(name));
        }
    }

    private void spoil(ArrayNode array, int index) {
        switch (kind) {
            case REMOVE -> array.remove(index);
            case REPLACE -> array.set(index, other);
            case WRAP -> array.set(index, list(array.get(index)));
            case QUOTE -> array.set(index, quoted(array.get(index)));
            case ADD -> array.insert(index, other);
            case REPEAT -> array.insert(index, array.get(index));
        }
    }

    private static ArrayNode list(JsonNode node) {
        return MAPPER.createArrayNode().add(node);
    }

    private static String quoted(JsonNode node) {
        return node.isString() ? node.stringValue() + " " : node.toString();
    }
}
