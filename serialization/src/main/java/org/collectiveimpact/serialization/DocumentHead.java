package org.collectiveimpact.serialization;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/** What a document says of itself before anything else, each at most once: the version of its form, and its schema. */
final class DocumentHead {

    /** The field that says by which version of the form a document is written. */
    static final String VERSION = "schemaVersion";

    /** The field that says where a schema is, for editors. */
    static final String SCHEMA = "$schema";

    /** The version of the form that this library writes, and the newest it reads. */
    static final int CURRENT_VERSION = 1;

    private DocumentHead() {}

    /** Whether a field has its place here. */
    static boolean has(String field) {
        return field.equals(VERSION) || field.equals(SCHEMA);
    }

    /** Goes past all that is there, from the first token inside the document. */
    static void pass(DocumentReader in) {
        List<String> passed = new ArrayList<>(2);
        while (in.token() == JsonToken.PROPERTY_NAME && has(in.name())) {
            if (passed.contains(in.name())) {
                in.repeated();
            } else {
                passed.add(in.name());
                check(in);
            }
            in.next();
        }
    }

    private static void check(DocumentReader in) {
        boolean version = in.name().equals(VERSION);
        JsonToken token = in.next();
        if (version) {
            checkVersion(in);
        } else if (token != JsonToken.VALUE_STRING) {
            in.refuse("text");
        }
    }

    private static void checkVersion(DocumentReader in) {
        boolean number = in.token() == JsonToken.VALUE_NUMBER_INT;
        if (number && !in.raw().matches("-.*|[01]")) {
            throw in.unreadable(
                    "version " + Quotation.shortened(in.raw()),
                    CURRENT_VERSION + "; a newer release of this library may read it");
        }
        if (!number || !in.raw().equals(String.valueOf(CURRENT_VERSION))) {
            in.refuse(String.valueOf(CURRENT_VERSION));
        }
    }
}
