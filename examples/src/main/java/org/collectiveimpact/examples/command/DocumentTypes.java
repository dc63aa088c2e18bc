package org.collectiveimpact.examples.command;

import java.util.List;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.serialization.Schemas;

/** The types of documents by the names that people type, such as {@code custom-rule-set}. */
final class DocumentTypes {

    private DocumentTypes() {}

    /** Returns the names of all types. */
    static List<String> names() {
        return Schemas.documents().stream().map(Schemas::name).toList();
    }

    /**
     * Returns the type of a name.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    static Class<?> named(String name) {
        return Schemas.documents().stream()
                .filter(type -> Schemas.name(type).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "type: '" + name + "' (expected: " + Choice.among(names()) + meant(name) + ")"));
    }

    private static String meant(String name) {
        return Choice.nearest(name, names())
                .map(nearest -> ", did you mean '" + nearest + "'?")
                .orElse("");
    }
}
