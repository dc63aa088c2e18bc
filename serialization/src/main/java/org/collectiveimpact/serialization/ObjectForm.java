package org.collectiveimpact.serialization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collectiveimpact.framework.Choice;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.SerializedString;

/** A value with properties, as an object with a field for each that says something. */
final class ObjectForm implements Form {

    private static final String LEAVE_OUT = "; leave the field out if nothing is known";

    private final ValueType type;
    private final List<Property> properties;
    private final List<SerializableString> names;
    private final Map<String, Integer> positions = new HashMap<>();
    private volatile @Nullable List<Form> forms;

    ObjectForm(ValueType type) {
        this.type = type;
        this.properties = type.properties();
        this.names = properties.stream()
                .<SerializableString>map(property -> new SerializedString(property.name()))
                .toList();
        for (int i = 0; i < properties.size(); i++) {
            positions.put(properties.get(i).name(), i);
        }
    }

    /** Returns the forms of the properties; not before they are needed, because types may contain themselves. */
    private List<Form> forms() {
        List<Form> known = forms;
        if (known == null) {
            known = properties.stream().map(Property::type).map(Forms::of).toList();
            forms = known;
        }
        return known;
    }

    @Override
    public @Nullable Object read(DocumentReader in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(expected());
        }
        TokenStreamLocation start = in.here();
        @Nullable Object[] attributes = new @Nullable Object[properties.size()];
        boolean[] seen = new boolean[attributes.length];
        int problems = in.count();
        for (JsonToken token = in.enter(); token == JsonToken.PROPERTY_NAME; token = in.next()) {
            readField(in, attributes, seen);
        }
        requireAll(in, start, seen);
        if (in.count() == problems) {
            return make(in, start, attributes);
        }
        return in.isSalvaging() ? salvage(attributes) : null;
    }

    /** Makes the value without what could not be read, if it can be made without. */
    private @Nullable Object salvage(@Nullable Object[] attributes) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] == null && properties.get(i).required()) {
                return null;
            }
        }
        try {
            return type.make(attributes);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void readField(DocumentReader in, @Nullable Object[] attributes, boolean[] seen) {
        Integer position = positions.get(in.name());
        if (position == null) {
            in.problem("unknown field " + in.quoted(), known(in.name()));
            in.skip();
            return;
        }
        if (seen[position]) {
            in.repeated();
            return;
        }
        seen[position] = true;
        Form form = forms().get(position);
        attributes[position] = in.next() == JsonToken.VALUE_NULL
                ? in.refuse(properties.get(position).required() ? form.expected() : form.expected() + LEAVE_OUT)
                : form.read(in);
    }

    private String known(String name) {
        if (DocumentHead.has(name)) {
            return "it comes first in the document";
        }
        if (name.matches("[0-9]{1,9}")) {
            return "a known field; a decimal fraction has a point, such as 12.5";
        }
        List<String> names = properties.stream().map(Property::name).toList();
        return Choice.nearest(name.replaceAll("[-_ ]", ""), names)
                .map(nearest -> "a known field; did you mean '" + nearest + "'?")
                .orElseGet(() -> Choice.among(names));
    }

    private void requireAll(DocumentReader in, TokenStreamLocation start, boolean[] seen) {
        for (int i = 0; i < seen.length; i++) {
            Property property = properties.get(i);
            if (property.required() && !seen[i]) {
                in.problem(
                        start,
                        "no field '" + property.name() + "'",
                        forms().get(i).expected());
            }
        }
    }

    private @Nullable Object make(DocumentReader in, TokenStreamLocation start, @Nullable Object[] attributes) {
        try {
            return type.make(attributes);
        } catch (MisplacedException e) {
            return in.problemWithin(e.problem());
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.of(e);
            return in.problem(start, refusal.found(), refusal.expected());
        }
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    /** Writes a value as a document of its own, which says by which version of the form it is written. */
    void writeDocument(Object value, JsonGenerator out) {
        out.writeStartObject();
        out.writeName(DocumentHead.VERSION);
        out.writeNumber(DocumentHead.CURRENT_VERSION);
        writeFields(value, out);
        out.writeEndObject();
    }

    private void writeFields(Object value, JsonGenerator out) {
        List<Form> known = forms();
        Object written = type.written(value);
        for (int i = 0; i < known.size(); i++) {
            Object attribute = properties.get(i).of(written);
            if (attribute != null) {
                out.writeName(names.get(i));
                known.get(i).write(attribute, out);
            }
        }
    }

    @Override
    public String expected() {
        return "fields such as "
                + properties.stream().limit(2).map(Property::name).collect(Collectors.joining(" and "));
    }
}
