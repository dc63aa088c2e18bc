package org.collectiveimpact.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * A place in an initiative that cannot be as it is.
 *
 * @param path the place as people name it, such as {@code indicators[teen-birth-rate].targets[0].date}: an element of a
 *     list is named by its id if it has one, otherwise counted from 0
 * @param pointer the place as a JSON pointer (RFC 6901), with every element counted from 0, such as {@code
 *     /indicators/0/targets/0/date}
 * @param code what is wrong, as lower-case words joined by hyphens, the same in every language and release
 * @param message the path, the value and what was expected, in one line
 * @param invalidValue the value as text, shortened to 60 characters, control characters blanked
 * @param severity whether the initiative should be turned away for it
 */
public record Violation(
        String path, String pointer, String code, String message, String invalidValue, Severity severity) {

    /** By path, then code; what is left, such as two elements with one id, by pointer and message. */
    static final Comparator<Violation> ORDER = Comparator.comparing(Violation::path)
            .thenComparing(Violation::code)
            .thenComparing(Violation::pointer)
            .thenComparing(Violation::message);

    /** Whether an initiative should be turned away for a violation. */
    public enum Severity {
        /** It contradicts itself or cannot be. */
        ERROR,

        /** It can be, and is more likely a mistake. */
        WARNING
    }

    /**
     * Returns what {@link ValidInitiative} found, among all that a host's validator found, in the order of {@link
     * InitiativeValidator}. It is empty if the host has another provider than Hibernate Validator.
     */
    public static List<Violation> from(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .filter(HibernateConstraintViolation.class::isInstance)
                .map(each -> ((HibernateConstraintViolation<?>) each).getDynamicPayload(Violation.class))
                .flatMap(Stream::ofNullable)
                .sorted(ORDER)
                .toList();
    }

    /** Returns the severity and the message, such as "ERROR name: '' (expected: words)". */
    @Override
    public String toString() {
        return severity + " " + message;
    }
}
