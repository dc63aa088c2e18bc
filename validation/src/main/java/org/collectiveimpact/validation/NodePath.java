package org.collectiveimpact.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A path of nodes for a host's validator, as far as it is laid.
 *
 * <p>The builders of Jakarta Validation do the same in every state and have no type in common; this is that type.
 *
 * @param property adds an attribute
 * @param bean adds an element that has attributes
 * @param element adds an element that has none, such as a text or an id
 * @param report ends the path
 */
record NodePath(
        Function<String, NodeBuilderCustomizableContext> property,
        Supplier<LeafNodeBuilderCustomizableContext> bean,
        Supplier<ContainerElementNodeBuilderCustomizableContext> element,
        Runnable report) {

    private static final String ELEMENT = "<list element>";

    /** Reports a violation at the place in a value of a type that a JSON pointer leads to. */
    static void report(ConstraintViolationBuilder builder, Class<?> type, String pointer) {
        NodePath start = new NodePath(
                builder::addPropertyNode,
                builder::addBeanNode,
                () -> builder.addContainerElementNode(ELEMENT, List.class, 0),
                builder::addConstraintViolation);
        // No attribute has a name that would be escaped.
        start.follow(Arrays.stream(pointer.split("/")).skip(1).iterator(), type, OptionalInt.empty());
    }

    /**
     * Lays the rest of the way.
     *
     * @param index where in a list the next node is, which is told by that node
     */
    private void follow(Iterator<String> steps, Class<?> type, OptionalInt index) {
        if (steps.hasNext()) {
            String name = steps.next();
            Attribute attribute = Shape.of(type).attribute(name);
            next(name, index).follow(steps, attribute.content(), position(steps, attribute));
        } else if (index.isEmpty()) {
            report.run();
        } else if (Shape.isComposite(type)) {
            bean.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
        } else {
            element.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
        }
    }

    private NodePath next(String name, OptionalInt index) {
        NodeBuilderCustomizableContext node = property.apply(name);
        if (index.isPresent()) {
            NodeBuilderDefinedContext placed = node.inIterable().atIndex(index.getAsInt());
            return new NodePath(
                    placed::addPropertyNode,
                    placed::addBeanNode,
                    () -> placed.addContainerElementNode(ELEMENT, List.class, 0),
                    placed::addConstraintViolation);
        }
        return new NodePath(
                node::addPropertyNode,
                node::addBeanNode,
                () -> node.addContainerElementNode(ELEMENT, List.class, 0),
                node::addConstraintViolation);
    }

    private static OptionalInt position(Iterator<String> steps, Attribute attribute) {
        return attribute.isList() && steps.hasNext()
                ? OptionalInt.of(Integer.parseInt(steps.next()))
                : OptionalInt.empty();
    }
}
