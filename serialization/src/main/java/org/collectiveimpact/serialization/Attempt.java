package org.collectiveimpact.serialization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What came of reading a document.
 *
 * @param value the value; null if there is none
 * @param problems everything that is wrong, in the order of the document
 * @param lost the JSON pointers of the elements of lists that the value is without
 */
record Attempt(@Nullable Object value, List<Problem> problems, List<String> lost) {

    /** Reads a document; there is no value if anything is wrong. */
    static Attempt at(SourceText source, ObjectForm form) {
        try (JsonParser parser = source.format().parser(source.text())) {
            return at(source, form, new DocumentReader(parser, source.name(), source.limits()));
        }
    }

    /** Reads a document; the value may be without some of what cannot be read. */
    static Attempt toSalvage(SourceText source, ObjectForm form) {
        try (JsonParser parser = source.format().parser(source.text())) {
            return at(source, form, new DocumentReader(parser, source.name(), source.limits()).salvaging());
        }
    }

    /** Returns where in the document stands what has a pointer in the value, from which elements may be lost. */
    String original(String pointer) {
        String place = "";
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            place += "/" + (isIndex(step) ? original(place + "/", Integer.parseInt(step)) : step);
        }
        return pointer.isEmpty() ? "" : place;
    }

    private static boolean isIndex(String step) {
        return step.matches("[0-9]{1,9}");
    }

    private int original(String list, int index) {
        int original = -1;
        for (int left = index; left >= 0; left--) {
            do {
                original++;
            } while (lost.contains(list + original));
        }
        return original;
    }

    private static Attempt at(SourceText source, ObjectForm form, DocumentReader in) {
        Object value = readAll(in, source, form);
        return new Attempt(value, in.problems(), in.lost());
    }

    private static @Nullable Object readAll(DocumentReader in, SourceText source, ObjectForm form) {
        try {
            if (in.next() == JsonToken.NOT_AVAILABLE) {
                throw new DocumentException(Problem.of(source.name(), "an empty file", "a document"));
            }
            Object value = form.read(in);
            readEnd(in, source);
            return value;
        } catch (UnreadableException e) {
            in.add(e.problem());
        } catch (JacksonException e) {
            in.add(SyntaxProblem.of(e, source, "well-formed " + source.format()));
        }
        return null;
    }

    private static void readEnd(DocumentReader in, SourceText source) {
        String expected = "nothing after the document";
        try {
            if (in.next() != JsonToken.NOT_AVAILABLE) {
                in.problem(in.found(), expected);
            }
        } catch (JacksonException e) {
            in.add(SyntaxProblem.of(e, source, expected));
        }
    }
}
