package org.collectiveimpact.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An assessment by which a phase is reached for certain: its gate passes, and so do all before it; null is valid.
 *
 * <p>An open gate does not pass, and the message says so, with the fewest questions whose answers would make it pass. The
 * assessment brings its own date and rule set, so nothing here asks the clock.
 *
 * <p>A phase that the rule set does not have is a mistake of the host: validation throws a {@link
 * jakarta.validation.ConstraintDeclarationException}.
 */
@Documented
@Constraint(validatedBy = AtLeast.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface AtLeast {

    /** The number of the phase in the phase model of the rule set. */
    int phase();

    /** What to say instead of what was found; nothing by default. */
    String message() default "";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What the host attaches. */
    Class<? extends Payload>[] payload() default {};

    /** Checks an assessment; validators of hosts make it. */
    final class Check implements ConstraintValidator<AtLeast, Assessment> {

        private int phase;
        private boolean hasOwnMessage;

        /** Returns a check that is yet to be told what is wanted. */
        public Check() {}

        @Override
        public void initialize(AtLeast wanted) {
            phase = wanted.phase();
            hasOwnMessage = !wanted.message().isEmpty();
        }

        @Override
        public boolean isValid(@Nullable Assessment assessment, ConstraintValidatorContext context) {
            if (assessment == null) {
                return true;
            }
            Gate gate = Report.declared(() -> assessment.gate(phase));
            boolean passes = gate.verdict() == Verdict.PASS;
            if (!passes && !hasOwnMessage) {
                Report.of(Unmet.of(gate, assessment), context);
            }
            return passes;
        }
    }
}
