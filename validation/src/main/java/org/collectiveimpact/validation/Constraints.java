package org.collectiveimpact.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.validation.Violation.Severity;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.Cascadable;
import org.hibernate.validator.cfg.context.Constrainable;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What the value of one attribute must be like, checked by Hibernate Validator.
 *
 * <p>The constraints are mapped by program, so that the model needs no annotation. Their messages are codes, which
 * {@link Messages} puts into words together with those of all other rules: no message of the provider is ever read, and
 * there is no expression language to interpret what people wrote.
 */
final class Constraints implements Rule {

    private final List<ConstraintTable.Line> lines;

    /** The types that have constraints, and those with parts that have: Hibernate Validator looks at no others. */
    private final Set<Class<?>> concerned = new LinkedHashSet<>();

    private final Validator validator;

    Constraints(List<ConstraintTable.Line> lines) {
        this.lines = lines;
        lines.forEach(line -> concerned.add(line.type()));
        while (concerned.addAll(
                Shape.types().stream().filter(this::hasPartsConcerned).toList())) {
            // Until there is no type that leads to one of them.
        }
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .getterPropertySelectionStrategy(new Accessors());
        configuration.messageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false));
        configuration.addMapping(mapped(configuration.createConstraintMapping()));
        this.validator = configuration.buildValidatorFactory().getValidator();
    }

    @Override
    public Stream<Fault> faults(Layout layout) {
        return layout.roots().stream()
                .flatMap(root -> validator.validate(root.value()).stream().map(violation -> fault(root, violation)));
    }

    private static Fault fault(Place<?> root, ConstraintViolation<?> violation) {
        String code = violation.getMessageTemplate();
        return new Fault(
                follow(root, violation.getPropertyPath()),
                ConstraintTable.UNLIKELY.contains(code) ? Severity.WARNING : Severity.ERROR,
                code,
                violation.getConstraintDescriptor().getAttributes());
    }

    /** Returns the place that a path leads to; the index of each node belongs to the list before it. */
    private static Place<?> follow(Place<?> root, Path path) {
        List<Place<?>> reached = List.of(root);
        for (Path.Node node : path) {
            Integer index = node.getIndex();
            Place<?> owner = reached.get(index == null ? 0 : index);
            reached = node.getKind() == ElementKind.PROPERTY ? owner.each(node.getName()) : List.of(owner);
        }
        return reached.get(0);
    }

    private ConstraintMapping mapped(ConstraintMapping mapping) {
        for (Class<?> type : concerned) {
            var context = mapping.type(type);
            for (Attribute attribute : attributesConcerned(type)) {
                PropertyConstraintMappingContext property = context.getter(attribute.name());
                if (attribute.isContainer()) {
                    var content = property.containerElementType();
                    constrain(type, attribute, content, content);
                } else {
                    constrain(type, attribute, property, property);
                }
            }
        }
        return mapping;
    }

    private List<Attribute> attributesConcerned(Class<?> type) {
        return Shape.of(type).attributes().values().stream()
                .filter(attribute -> concerned.contains(attribute.content())
                        || lines.stream().anyMatch(line -> line.isOf(type, attribute)))
                .toList();
    }

    private boolean hasPartsConcerned(Class<?> type) {
        return Shape.of(type).parts().stream().anyMatch(part -> concerned.contains(part.content()));
    }

    private void constrain(Class<?> type, Attribute attribute, Constrainable<?> values, Cascadable<?> parts) {
        if (concerned.contains(attribute.content())) {
            parts.valid();
        }
        lines.stream().filter(line -> line.isOf(type, attribute)).forEach(line -> values.constraint(line.constraint()));
    }
}
