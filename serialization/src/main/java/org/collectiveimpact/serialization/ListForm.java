package org.collectiveimpact.serialization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list.
 *
 * @param element the form of its elements
 * @param distinct whether no element may stand in it twice
 * @param collector makes the collection that the model wants
 */
record ListForm(Form element, boolean distinct, Function<Collection<Object>, Collection<Object>> collector)
        implements Form {

    @Override
    public @Nullable Object read(DocumentReader in) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.refuse(expected());
        }
        Collection<Object> elements = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        String list = in.isSalvaging() ? in.pointer() : "";
        boolean sound = true;
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            if (!readElement(in, elements)) {
                sound = false;
                in.lose(list + "/" + i);
            }
        }
        return sound || in.isSalvaging() ? collector.apply(elements) : null;
    }

    private boolean readElement(DocumentReader in, Collection<Object> elements) {
        Object value = in.token() == JsonToken.VALUE_NULL ? in.refuse(element.expected()) : element.read(in);
        if (value == null) {
            return false;
        }
        boolean added = elements.add(value);
        if (!added) {
            in.problem("the same again", "each at most once");
        }
        return added;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartArray();
        for (Object each : (Collection<?>) value) {
            element.write(each, out);
        }
        out.writeEndArray();
    }

    @Override
    public String expected() {
        return "a list";
    }
}
