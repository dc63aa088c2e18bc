package org.collectiveimpact.validation;

import static org.collectiveimpact.validation.SoundInitiative.initiative;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A program with a validator of its own that knows nothing of this library. */
final class Host {

    /** Whether it brings an expression language to interpret messages with. */
    static final boolean HAS_EXPRESSIONS = Boolean.getBoolean("host.expressions");

    private static final ValidatorFactory FACTORY = HAS_EXPRESSIONS
            ? Validation.buildDefaultValidatorFactory()
            : Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory();

    static final Validator VALIDATOR = FACTORY.getValidator();

    private Host() {}

    /** Returns what the host finds, each as its path and message, in the order of the paths. */
    static List<String> found(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(each -> each.getPropertyPath() + " | " + each.getMessage())
                .sorted()
                .toList();
    }

    static List<String> validate(Object bean, Class<?>... groups) {
        return found(VALIDATOR.validate(bean, groups));
    }

    /** Returns what the host finds on a day. */
    static List<String> validateOn(String day, Object bean) {
        Clock noon = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return found(
                FACTORY.usingContext().clockProvider(() -> noon).getValidator().validate(bean));
    }

    /** Returns each node as its kind, name and index. */
    static List<String> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(node -> node.getKind() + " " + node.getName()
                        + (node.getIndex() == null ? "" : " of element " + node.getIndex()))
                .toList();
    }

    /** Returns what the standard rules come to for the sound initiative, of which they know little. */
    static Assessment assessment() {
        return assessment(initiative());
    }

    static Assessment assessment(Initiative initiative) {
        return RuleSet.standard().assess(initiative, LocalDate.parse("2023-06-30"));
    }
}
