package org.collectiveimpact.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in which criteria are met for certain; null is valid.
 *
 * <p>A criterion that is unknown is not met, and the message says so, with the question and what would settle it. One
 * that does not apply is not met either: a host that asks for a practice by name wants to see it. The assessment brings
 * its own date and rule set, so nothing here asks the clock.
 *
 * <p>A criterion that the rule set does not have is a mistake of the host: validation throws a {@link
 * ConstraintDeclarationException} that suggests the nearest id. So is to name none.
 */
@Documented
@Constraint(validatedBy = Meets.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Meets {

    /** The ids of the criteria, at least one, such as {@code sm-baseline}; each that is not met is a violation. */
    String[] value();

    /** What to say once instead of what was found; nothing by default. */
    String message() default "";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What the host attaches. */
    Class<? extends Payload>[] payload() default {};

    /** Checks an assessment; validators of hosts make it. */
    final class Check implements ConstraintValidator<Meets, Assessment> {

        private List<String> criteria = List.of();
        private boolean hasOwnMessage;

        /** Returns a check that is yet to be told what is wanted. */
        public Check() {}

        @Override
        public void initialize(Meets wanted) {
            criteria = List.of(wanted.value());
            if (criteria.isEmpty()) {
                throw new ConstraintDeclarationException("criteria: none (expected: the id of at least one criterion)");
            }
            hasOwnMessage = !wanted.message().isEmpty();
        }

        @Override
        public boolean isValid(@Nullable Assessment assessment, ConstraintValidatorContext context) {
            List<Finding> unmet = assessment == null
                    ? List.of()
                    : criteria.stream()
                            .map(id -> Report.declared(() -> assessment.finding(id)))
                            .filter(finding -> !finding.isMet())
                            .toList();
            if (!hasOwnMessage) {
                unmet.forEach(finding -> Report.of(Unmet.of(finding), context));
            }
            return unmet.isEmpty();
        }
    }
}
