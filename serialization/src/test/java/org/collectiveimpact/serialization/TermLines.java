package org.collectiveimpact.serialization;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.collectiveimpact.model.Term;

/** Terms, the least of values, a line each. */
final class TermLines {

    private TermLines() {}

    /** Returns a term that means x. */
    static Term term(String term) {
        return term(term, "x");
    }

    static Term term(String term, String meaning) {
        return Term.builder().term(term).meaning(meaning).build();
    }

    /** Returns the line of a term that means x, without its end and without what JSON would escape. */
    static String line(String term) {
        return "{\"term\":\"" + term + "\",\"meaning\":\"x\"}";
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
