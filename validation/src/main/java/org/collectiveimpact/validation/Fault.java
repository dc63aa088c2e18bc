package org.collectiveimpact.validation;

import java.util.Map;
import org.collectiveimpact.validation.Violation.Severity;

/**
 * What a rule found, before it is put into words.
 *
 * @param key the key of the words for what was expected: the code, and after a dot the variant where one code has
 *     several, such as {@code unknown-reference.near}
 * @param details what the words mention, by name
 */
record Fault(Place<?> place, Severity severity, String key, Map<String, ?> details) {

    static Fault error(Place<?> place, String key, Map<String, ?> details) {
        return new Fault(place, Severity.ERROR, key, details);
    }

    static Fault warning(Place<?> place, String key, Map<String, ?> details) {
        return new Fault(place, Severity.WARNING, key, details);
    }

    /** Returns the code, without the variant. */
    String code() {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
