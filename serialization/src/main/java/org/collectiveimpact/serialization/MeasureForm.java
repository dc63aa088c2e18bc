package org.collectiveimpact.serialization;

import org.collectiveimpact.rules.Measure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A measure of the library, by its name; no document can hold any other. */
final class MeasureForm implements Form {

    private static final TextForm NAME = new TextForm(Measure::of, false, true, "the id of a structural criterion");

    @Override
    public @Nullable Object read(DocumentReader in) {
        return NAME.read(in);
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        String name = ((Measure) value).name();
        if (Measure.of(name) != value) {
            throw new IllegalArgumentException(
                    "measure: '" + name + "', which is not the library's (expected: a measure"
                            + " of the library, for a document cannot hold any other)");
        }
        out.writeString(name);
    }

    @Override
    public String expected() {
        return NAME.expected();
    }
}
