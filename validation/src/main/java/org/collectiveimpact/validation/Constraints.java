package org.collectiveimpact.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.Evidence;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.validation.Violation.Severity;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What the value of one attribute must be like beside what holds for every {@linkplain Leaves leaf}, checked by
 * Hibernate Validator.
 *
 * <p>It is handed the values by what they are and not the model itself: so the model needs no annotation, and what is
 * known of {@link Shape}s is not found out again. The messages are codes, which {@link Messages} puts into words
 * together with those of all other rules: no message of the provider is ever read, and there is no expression language
 * to interpret what people wrote.
 */
final class Constraints implements Rule {

    /** Which attributes hold what. */
    static final List<Line> LINES = List.of(
            new Line(BackboneStaff.class, "fte", "fte"),
            new Line(EngagementEvent.class, "attendance", "people"),
            new Line(Evidence.class, "file", "file"),
            new Line(Evidence.class, "link", "link"),
            new Line(Goal.class, "priority", "rank"),
            new Line(Initiative.class, "phase", "phase"),
            new Line(Meeting.class, "principals", "people"),
            new Line(Meeting.class, "seats", "people"),
            new Line(Observation.class, "denominator", "denominator"),
            new Line(Partner.class, "email", "email"),
            new Line(Partner.class, "link", "link"),
            new Line(Reference.class, "file", "file"),
            new Line(Reference.class, "link", "link"),
            new Line(Relationship.class, "trust", "rating"),
            new Line(Relationship.class, "value", "rating"));

    /** The codes of what can be, and is more likely a mistake. */
    private static final Set<String> UNLIKELY = Set.of("above-full-time");

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    @Override
    public Stream<Fault> faults(Layout layout) {
        return LINES.stream()
                .filter(line -> layout.byType().containsKey(line.type()))
                .flatMap(line -> faults(line, layout));
    }

    private Stream<Fault> faults(Line line, Layout layout) {
        List<Place<?>> places = layout.all(line.type())
                .<Place<?>>flatMap(owner -> owner.each(line.attribute()).stream())
                .toList();
        List<?> values = places.stream().map(Place::value).toList();
        return validator.validateValue(SingleValues.class, line.kind(), values).stream()
                .map(violation -> fault(places.get(index(violation.getPropertyPath())), violation));
    }

    /** Returns the position of the value that a path leads to; its last node is the element of the list. */
    private static int index(Path path) {
        Path.Node last = null;
        for (Path.Node node : path) {
            last = node;
        }
        return Objects.requireNonNull(Objects.requireNonNull(last).getIndex());
    }

    private static Fault fault(Place<?> place, ConstraintViolation<?> violation) {
        String code = violation.getMessageTemplate();
        return new Fault(
                place,
                UNLIKELY.contains(code) ? Severity.WARNING : Severity.ERROR,
                code,
                violation.getConstraintDescriptor().getAttributes());
    }

    /**
     * An attribute whose values have constraints.
     *
     * @param kind the component of {@link SingleValues} that has them
     */
    record Line(Class<?> type, String attribute, String kind) {}
}
