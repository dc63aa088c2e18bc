package org.collectiveimpact.serialization;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a value as a document on one line. */
final class LineText {

    private static final JsonFactory COMPACT = new JsonFactory();

    private LineText() {}

    /**
     * Returns the line with its end, in UTF-8.
     *
     * @throws IllegalArgumentException if the value is not one of this library's, or holds what no document can
     */
    static byte[] of(Object value) {
        ObjectForm form = Forms.ofValue(value.getClass());
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator out = COMPACT.createGenerator(ObjectWriteContext.empty(), line)) {
            form.writeDocument(value, out);
        }
        line.write('\n');
        return line.toByteArray();
    }
}
