package org.collectiveimpact.serialization;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How the values of one type stand in a document. */
interface Form {

    /**
     * Reads the value that begins at the current token and leaves the reader at its last one.
     *
     * @return the value; null if there is something wrong with it, which the reader has been told
     */
    @Nullable
    Object read(DocumentReader in);

    /** Writes a value. */
    void write(Object value, JsonGenerator out);

    /** Returns what may stand here, as the end of a sentence that begins with "expected". */
    String expected();
}
