package org.collectiveimpact.serialization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Values by name.
 *
 * @param words what the names stand for; null if the document chooses them
 * @param content the form of the values
 * @param collector makes the map that the model wants
 */
record MapForm(@Nullable WordForm words, Form content, Function<Map<Object, Object>, Map<Object, Object>> collector)
        implements Form {

    @Override
    public @Nullable Object read(DocumentReader in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(expected());
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        boolean sound = true;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            sound &= readEntry(in, values);
        }
        return sound ? collector.apply(values) : null;
    }

    private boolean readEntry(DocumentReader in, Map<Object, Object> values) {
        Object key = words == null ? in.name() : words.constants().get(in.name());
        if (key == null && words != null) {
            in.problem(in.quoted(), words.expectedFor(in.name()));
            in.skip();
            return false;
        }
        if (values.containsKey(key)) {
            in.repeated();
            return false;
        }
        in.next();
        Object value = in.token() == JsonToken.VALUE_NULL ? in.refuse(content.expected()) : content.read(in);
        if (key != null && value != null) {
            values.put(key, value);
        }
        return value != null;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        for (Map.Entry<?, ?> each : ((Map<?, ?>) value).entrySet()) {
            out.writeName(words == null ? (String) each.getKey() : WordForm.word(each.getKey()));
            content.write(each.getValue(), out);
        }
        out.writeEndObject();
    }

    @Override
    public String expected() {
        return "names, each with its value";
    }
}
