package org.collectiveimpact.serialization;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.rules.Criteria;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Derives the schema of a type from how its values are written down in Java. */
final class SchemaDerivation {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "string",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            Integer.class, "integer",
            int.class, "integer",
            Double.class, "number",
            double.class, "number",
            BigDecimal.class, "number");

    private static final Map<Class<?>, Class<?>> STAND_INS =
            Map.of(Assessment.class, AssessmentDocument.class, Interval.class, Ends.class);

    private final Comments comments;
    private final Map<String, Class<?>> names = new HashMap<>();
    private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaDerivation(Comments comments) {
        this.comments = comments;
    }

    /** Returns the schema of documents of a type. */
    static ObjectNode of(Class<?> type, Comments comments) {
        return new SchemaDerivation(comments).document(type);
    }

    private ObjectNode document(Class<?> type) {
        ObjectNode schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", Schemas.id(type))
                .put("title", title(type));
        schema.setAll(object(type));
        ObjectNode head = NODES.objectNode();
        head.putObject(DocumentHead.SCHEMA)
                .put("description", "Where this schema is, for editors; it comes first, or right after the version.")
                .put("type", "string");
        head.putObject(DocumentHead.VERSION)
                .put("description", "The version of the form of this document; it comes first, or is left out.")
                .put("const", DocumentHead.CURRENT_VERSION);
        ObjectNode properties = (ObjectNode) schema.get("properties");
        schema.set("properties", head.setAll(properties));
        schema.set("$defs", NODES.objectNode().setAll(definitions));
        return schema;
    }

    /** Returns the name in words, such as "Custom rule set". */
    private static String title(Class<?> type) {
        String words = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        return PLAIN.containsKey(plain) ? plain(PLAIN.get(plain)) : reference(plain);
    }

    private static ObjectNode plain(String name) {
        ObjectNode schema = NODES.objectNode().put("type", name);
        return name.equals("integer")
                ? schema.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE)
                : schema;
    }

    private ObjectNode generic(Class<?> raw, Type[] arguments) {
        ObjectNode content = schema(arguments[arguments.length - 1]);
        if (raw == Optional.class) {
            return content;
        }
        if (raw == List.class || raw == Set.class || raw == SortedSet.class) {
            ObjectNode list = NODES.objectNode().put("type", "array").set("items", content);
            return raw == List.class ? list : list.put("uniqueItems", true);
        }
        if (raw == Map.class || raw == SortedMap.class) {
            ObjectNode map = NODES.objectNode().put("type", "object");
            if (arguments[0] != String.class) {
                map.set("propertyNames", schema(arguments[0]));
            }
            return map.set("additionalProperties", content);
        }
        throw unknown(raw);
    }

    private ObjectNode reference(Class<?> type) {
        String name = name(type);
        Class<?> other = names.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(name + ": " + type + " and " + other + " (expected: one type of a name)");
        }
        if (other == null) {
            definitions.put(name, definition(type));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static String name(Class<?> type) {
        if (type == LocalDate.class) {
            return "Day";
        }
        return type.getPackage() == Forms.class.getPackage()
                ? type.getSimpleName()
                : type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private ObjectNode definition(Class<?> type) {
        Form form = Forms.of(type);
        if (form instanceof ObjectForm) {
            return object(type);
        }
        ObjectNode schema = NODES.objectNode();
        comments.of(type).ifPresent(comment -> schema.put("description", comment));
        if (form instanceof WordForm words) {
            words.constants().keySet().forEach(word -> addWord(word, schema.withArray("enum")));
        } else if (form instanceof KnownForm known) {
            ArrayNode either = schema.putArray("anyOf");
            known.known().keySet().forEach(either.addObject().putArray("enum")::add);
            either.add(object(type).without("description"));
        } else if (form instanceof MeasureForm) {
            ArrayNode names = schema.putArray("enum");
            Criteria.standard().stream()
                    .filter(each -> each.measure().isPresent())
                    .forEach(each -> names.add(each.id()));
        } else if (form instanceof TextForm) {
            String comment = comments.of(type).map(each -> each + " ").orElse("");
            schema.put("description", comment + "As text: " + form.expected() + ".");
            schema.setAll(TextPatterns.schema(type));
        } else {
            throw unknown(type);
        }
        return schema;
    }

    /** Adds a word; one of digits may stand without quotes, which makes it a number. */
    private static void addWord(String word, ArrayNode words) {
        words.add(word);
        if (word.matches("0|[1-9][0-9]{0,8}")) {
            words.add(Integer.parseInt(word));
        }
    }

    private ObjectNode object(Class<?> value) {
        Class<?> type = STAND_INS.getOrDefault(value, value);
        ObjectNode schema = NODES.objectNode();
        comments.of(type).ifPresent(comment -> schema.put("description", comment));
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (Property property : ValueType.of(type).orElseThrow().properties()) {
            ObjectNode described = properties.putObject(property.name());
            comments.of(type, property.name()).ifPresent(comment -> described.put("description", comment));
            described.setAll(schema(property.type()));
            if (property.required()) {
                required.add(property.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private static IllegalArgumentException unknown(Class<?> type) {
        return new IllegalArgumentException("type: " + type.getName() + " (expected: one that a schema can describe)");
    }
}
