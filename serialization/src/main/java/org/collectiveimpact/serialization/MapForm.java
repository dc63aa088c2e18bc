package org.collectiveimpact.serialization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Values by a name that the document chooses.
 *
 * @param content the form of the values
 * @param collector makes the map that the model wants
 */
record MapForm(Form content, Function<Map<String, Object>, Map<String, Object>> collector) implements Form {

    @Override
    public @Nullable Object read(DocumentReader in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(expected());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        boolean sound = true;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String name = in.name();
            if (values.containsKey(name)) {
                in.repeated();
                sound = false;
            } else {
                in.next();
                Object value = in.token() == JsonToken.VALUE_NULL ? in.refuse(content.expected()) : content.read(in);
                sound &= value != null;
                if (value != null) {
                    values.put(name, value);
                }
            }
        }
        return sound ? collector.apply(values) : null;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        for (Map.Entry<?, ?> each : ((Map<?, ?>) value).entrySet()) {
            out.writeName((String) each.getKey());
            content.write(each.getValue(), out);
        }
        out.writeEndObject();
    }

    @Override
    public String expected() {
        return "names, each with its value";
    }
}
