package org.collectiveimpact.serialization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Scale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value by the name under which the library knows it, or else in full.
 *
 * @param known the values that the library knows, by their names
 * @param whole the form of any other
 */
record KnownForm(Map<String, Object> known, ObjectForm whole) implements Form {

    /** Returns the form of values of a type of which the library knows some by name; empty for any other type. */
    static Optional<Form> of(Class<?> type, ObjectForm whole) {
        return known(type).map(known -> new KnownForm(known, whole));
    }

    private static Optional<Map<String, Object>> known(Class<?> type) {
        if (type == Source.class) {
            return Optional.of(byName(Source.all(), Source::key));
        }
        if (type == Dimension.class) {
            return Optional.of(byName(Dimension.standard(), Dimension::id));
        }
        if (type == Scale.class) {
            return Optional.of(Map.of("standard", Scale.STANDARD));
        }
        return PhaseModel.class.isAssignableFrom(type)
                ? Optional.of(byName(List.of(PhaseModel.five(), PhaseModel.three()), PhaseModel::id))
                : Optional.empty();
    }

    private static <T> Map<String, Object> byName(List<T> values, Function<T, String> name) {
        Map<String, Object> byName = new LinkedHashMap<>();
        values.forEach(value -> byName.put(name.apply(value), value));
        return byName;
    }

    @Override
    public @Nullable Object read(DocumentReader in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.token() == JsonToken.START_OBJECT ? whole.read(in) : in.refuse(expected());
        }
        Object value = known.get(in.raw());
        return value != null ? value : in.problem(in.quoted(), expected() + meant(in.raw()));
    }

    private String meant(String name) {
        return Choice.nearest(name, known.keySet())
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        Optional<String> name = known.entrySet().stream()
                .filter(each -> each.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst();
        if (name.isPresent()) {
            TextForm.write(name.get(), out);
        } else {
            whole.write(value, out);
        }
    }

    @Override
    public String expected() {
        return "a name that the library knows, such as "
                + known.keySet().iterator().next() + ", or " + whole.expected();
    }
}
