package org.collectiveimpact.serialization;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Something that may be absent. An absent value is not written at all, so what stands in a document is present. */
record OptionalForm(Form content) implements Form {

    @Override
    public @Nullable Object read(DocumentReader in) {
        Object value = content.read(in);
        return value == null ? null : Optional.of(value);
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        content.write(((Optional<?>) value).orElseThrow(), out);
    }

    @Override
    public String expected() {
        return content.expected();
    }
}
