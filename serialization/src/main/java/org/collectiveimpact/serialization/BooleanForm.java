package org.collectiveimpact.serialization;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Yes or no, as {@code true} and {@code false}. */
record BooleanForm() implements Form {

    @Override
    public @Nullable Object read(DocumentReader in) {
        return switch (in.token()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> in.refuse(expected());
        };
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeBoolean((boolean) value);
    }

    @Override
    public String expected() {
        return "true or false";
    }
}
