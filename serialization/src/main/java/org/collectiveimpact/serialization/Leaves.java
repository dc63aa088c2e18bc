package org.collectiveimpact.serialization;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a value comes down to in a document. */
final class Leaves {

    private Leaves() {}

    /** Returns the texts, numbers and truth values of a value by their JSON pointers, in the order of the document. */
    static Map<String, String> of(Object value) {
        Map<String, String> leaves = new LinkedHashMap<>();
        String text = Format.JSON.text(out -> Forms.ofValue(value.getClass()).write(value, out));
        try (JsonParser parser = Format.JSON.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    leaves.put(
                            parser.streamReadContext().pathAsPointer().toString(),
                            Quotation.shortened(parser.getString()));
                }
            }
        }
        return leaves;
    }
}
