package org.collectiveimpact.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.collectiveimpact.model.Initiative;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Tells the validator of a host what is wrong. */
final class Report {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private Report() {}

    /** Reports a violation at its own place under the initiative. */
    static void of(Violation violation, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        attach(violation, context);
        NodePath.report(
                context.buildConstraintViolationWithTemplate(literal(violation.message())),
                Initiative.class,
                violation.pointer());
    }

    /** Reports a message at what is annotated. */
    static void of(String message, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(literal(message)).addConstraintViolation();
    }

    /**
     * Returns what an annotation asks about.
     *
     * @throws ConstraintDeclarationException if there is no such thing; a validator hands it on as it is
     */
    static <T> T declared(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException(e.getMessage(), e);
        }
    }

    /** Returns a text so that an interpolator, with an expression language or without, returns what it was. */
    private static String literal(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    private static void attach(Violation violation, ConstraintValidatorContext context) {
        try {
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(violation);
        } catch (ValidationException otherProvider) {
            // Only Hibernate Validator hands on more than a message.
        }
    }
}
