package org.collectiveimpact.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.validation.Violation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An initiative that {@link InitiativeValidator} finds no errors in; null is valid.
 *
 * <p>What has happened must not be later than today, by the clock that the host gives its constraints, as for {@code
 * PastOrPresent}.
 *
 * <p>Any validator of a host checks it, on parameters, fields, components of records, return values and elements of
 * containers. Each violation stands at a path of its own under what is annotated, such as {@code
 * initiative.indicators[2].targets[0].date}, and its message is the one of the {@link Violation}, which no host
 * interprets. In a host with Hibernate Validator {@link Violation#from} returns the violations themselves.
 */
@Documented
@Constraint(validatedBy = ValidInitiative.Check.class)
@Repeatable(ValidInitiative.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface ValidInitiative {

    /** What to say of the whole initiative instead of what is wrong in it; nothing by default. */
    String message() default "";

    /** The groups in which it is checked. In {@link Draft} alone, it is checked as what people are still writing. */
    Class<?>[] groups() default {};

    /** What the host attaches. */
    Class<? extends Payload>[] payload() default {};

    /** Whether what is only likely to be a mistake is a violation too. */
    boolean warnings() default false;

    /** The language of the messages, such as {@code es}; English where there are none in it. */
    String language() default "en";

    /** Several on one place, for different groups. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {

        /** Each of them. */
        ValidInitiative[] value();
    }

    /** Checks an initiative; validators of hosts make it. */
    final class Check implements ConstraintValidator<ValidInitiative, Initiative> {

        private InitiativeValidator validator = InitiativeValidator.standard();
        private boolean warnings;
        private boolean hasOwnMessage;

        /** Returns a check that is yet to be told what is wanted. */
        public Check() {}

        @Override
        public void initialize(ValidInitiative wanted) {
            InitiativeValidator standard = InitiativeValidator.standard(Locale.forLanguageTag(wanted.language()));
            boolean forDrafts = Arrays.equals(wanted.groups(), new Class<?>[] {Draft.class});
            validator = forDrafts ? standard.forDrafts() : standard;
            warnings = wanted.warnings();
            hasOwnMessage = !wanted.message().isEmpty();
        }

        @Override
        public boolean isValid(@Nullable Initiative initiative, ConstraintValidatorContext context) {
            if (initiative == null) {
                return true;
            }
            LocalDate today = LocalDate.now(context.getClockProvider().getClock());
            var violations = validator.asOf(today).validate(initiative).stream()
                    .filter(this::counts)
                    .toList();
            if (!hasOwnMessage) {
                violations.forEach(violation -> Report.of(violation, context));
            }
            return violations.isEmpty();
        }

        private boolean counts(Violation violation) {
            return warnings || violation.severity() == Severity.ERROR;
        }
    }
}
