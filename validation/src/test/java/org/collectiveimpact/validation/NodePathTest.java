package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collectiveimpact.model.Initiative;
import org.junit.jupiter.api.Test;

class NodePathTest {

    @Test
    void everyPlaceInAnInitiativeHasAPathThatLeadsThere() {
        Initiative filled = Filled.initiative();
        Set<String> reached = Host.VALIDATOR.validate(new Submission(filled)).stream()
                .map(violation -> pointer(violation.getPropertyPath()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reached).hasSizeGreaterThan(500).isEqualTo(places(filled));
    }

    /** Returns the JSON pointer of every value, with attributes or without. */
    private static Set<String> places(Initiative initiative) {
        return Layout.of(initiative).byType().values().stream()
                .flatMap(places -> places.stream())
                .flatMap(NodePathTest::withAttributes)
                .map(Place::pointer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Place<?>> withAttributes(Place<?> place) {
        return Stream.concat(
                Stream.of(place),
                Shape.ofValue(place.value()).attributes().values().stream()
                        .flatMap(attribute -> place.each(attribute).stream()));
    }

    /** Returns where a path leads under the attribute that is validated. */
    private static String pointer(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .skip(1)
                .map(node -> (node.getIndex() == null ? "" : "/" + node.getIndex())
                        + (node.getKind() == ElementKind.PROPERTY ? "/" + node.getName() : ""))
                .collect(Collectors.joining());
    }

    record Submission(@Everywhere Initiative initiative) {}

    /** Reports a violation at every place. */
    @Constraint(validatedBy = Everywhere.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Everywhere {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<Everywhere, Initiative> {

            @Override
            public boolean isValid(Initiative initiative, ConstraintValidatorContext context) {
                context.disableDefaultConstraintViolation();
                places(initiative)
                        .forEach(pointer -> NodePath.report(
                                context.buildConstraintViolationWithTemplate("here"), Initiative.class, pointer));
                return false;
            }
        }
    }
}
