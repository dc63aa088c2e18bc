package org.collectiveimpact.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The types of the model that have a builder, with their attributes. */
final class ValueTypes {

    private static final List<Class<?>> VOCABULARY = List.of(Element.class, Id.class);
    private static final List<Class<?>> OPEN = List.of(Optional.class, List.class, SortedSet.class);

    /** The public top-level types of the package, by name. */
    static final List<Class<?>> PUBLISHED = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(Initiative.class.getPackageName())
                    .stream()
                    .filter(JavaClass::isTopLevelClass)
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .toList();

    /** All types that are values made by a builder. */
    static final List<Class<?>> ALL = PUBLISHED.stream()
            .filter(Class::isInterface)
            .filter(type -> !VOCABULARY.contains(type))
            .toList();

    private ValueTypes() {}

    /** Returns the types whose values others can point to. */
    static List<Class<?>> elements() {
        return ALL.stream().filter(Element.class::isAssignableFrom).toList();
    }

    /** Returns the type of the ids of an element. */
    static Class<?> idOf(Class<?> element) {
        return attributes(element)
                .filter(attribute -> attribute.getName().equals("id"))
                .map(Method::getReturnType)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the accessors of what a builder sets. */
    static Stream<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName));
    }

    /** Returns whether an attribute may be left out. */
    static boolean isOpen(Method attribute) {
        return OPEN.contains(attribute.getReturnType());
    }

    /** Returns the type of an attribute, or of what is in it if it may be left out or holds several. */
    static Class<?> content(Method attribute) {
        Type type = attribute.getGenericReturnType();
        return (Class<?>) (type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type);
    }
}
