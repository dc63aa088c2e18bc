package org.collectiveimpact.serialization;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.rules.Measure;

/** Finds the form of a type. */
final class Forms {

    private static final Map<Class<?>, Form> PLAIN = Map.of(
            String.class, TextForm.PLAIN,
            LocalDate.class, TextForm.DAY,
            Boolean.class, new BooleanForm(),
            boolean.class, new BooleanForm(),
            Integer.class, NumberForm.WHOLE,
            int.class, NumberForm.WHOLE,
            Double.class, NumberForm.DOUBLE,
            double.class, NumberForm.DOUBLE,
            BigDecimal.class, NumberForm.DECIMAL,
            Measure.class, new MeasureForm());

    private static final ClassValue<Optional<Form>> OURS = new ClassValue<>() {
        @Override
        protected Optional<Form> computeValue(Class<?> type) {
            return ValueType.isOurs(type) ? find(type) : Optional.empty();
        }
    };

    private Forms() {}

    /** Returns the form of a type of this library; empty for a type of anybody else. */
    static Optional<Form> ofOurs(Class<?> type) {
        return OURS.get(type);
    }

    /** Returns the form of a type of this library, where assessments may be by some more rule sets. */
    static Optional<Form> ofOurs(Class<?> type, List<RuleSet> known) {
        return type == Assessment.class && !known.isEmpty()
                ? Optional.of(new ObjectForm(ValueType.assessment(known)))
                : ofOurs(type);
    }

    /**
     * Returns the form of values of this library that have properties, such as an initiative.
     *
     * @throws IllegalArgumentException if the type is none of them
     */
    static ObjectForm ofValue(Class<?> type) {
        return ofOurs(type)
                .filter(ObjectForm.class::isInstance)
                .map(ObjectForm.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(refusal(type)));
    }

    /** Returns what is said of a type that has no form. */
    static String refusal(Class<?> type) {
        return "type: " + type.getName() + " (expected: a value of this library, such as Initiative)";
    }

    /**
     * Returns the form of an attribute.
     *
     * @throws IllegalArgumentException if documents cannot hold such a type
     */
    static Form of(Type type) {
        Optional<Form> form = Optional.empty();
        if (type instanceof Class<?> plain) {
            form = Optional.ofNullable(PLAIN.get(plain)).or(() -> ofAttribute(plain));
        } else if (type instanceof ParameterizedType generic) {
            form = ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return form.orElseThrow(() -> new IllegalArgumentException("type: " + type.getTypeName()
                + " (expected: text, a number, a date, a value of this library, or a collection of these)"));
    }

    private static Optional<Form> find(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(WordForm.of(type));
        }
        if (type.getSuperclass() != null && type.getSuperclass().isEnum()) {
            return find(type.getSuperclass());
        }
        return TextForm.of(type).or(() -> ValueType.of(type).map(ObjectForm::new));
    }

    private static boolean isElement(Type type) {
        return type instanceof Class<?> plain && Element.class.isAssignableFrom(plain);
    }

    /** Returns the form of an attribute of a type of this library, which may be known by a name. */
    private static Optional<Form> ofAttribute(Class<?> type) {
        return ofOurs(type)
                .map(form -> form instanceof ObjectForm whole
                        ? KnownForm.of(type, whole).orElse(whole)
                        : form);
    }

    private static Optional<Form> ofGeneric(Class<?> raw, Type[] arguments) {
        Form last = of(arguments[arguments.length - 1]);
        if (raw == Optional.class) {
            return Optional.of(new OptionalForm(last));
        }
        if (raw == List.class) {
            ListForm list = new ListForm(last, false, each -> Collections.unmodifiableList((List<Object>) each));
            return Optional.of(isElement(arguments[0]) ? new ElementsForm(list) : list);
        }
        if (raw == Set.class) {
            return Optional.of(
                    new ListForm(last, true, each -> Collections.unmodifiableSet(new LinkedHashSet<>(each))));
        }
        if (raw == SortedSet.class) {
            return Optional.of(new ListForm(last, true, TreeSet::new));
        }
        if (raw == Map.class && arguments[0] == String.class) {
            return Optional.of(new MapForm(null, last, Collections::unmodifiableMap));
        }
        if (raw == Map.class && of(arguments[0]) instanceof WordForm words) {
            return Optional.of(new MapForm(words, last, Collections::unmodifiableMap));
        }
        if (raw == SortedMap.class && arguments[0] == String.class) {
            return Optional.of(new MapForm(null, last, TreeMap::new));
        }
        return Optional.empty();
    }
}
