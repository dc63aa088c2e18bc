package org.collectiveimpact.model;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Values of the model with other days in all attributes. */
public final class Redated {

    private final Supplier<LocalDate> days;

    private Redated(Supplier<LocalDate> days) {
        this.days = days;
    }

    /** Returns an initiative with every attribute set, and one thing in every list. */
    public static Initiative filled(Supplier<LocalDate> days) {
        return of((Initiative) Filled.value(Initiative.class), days);
    }

    /** Returns an initiative with days from elsewhere. */
    public static Initiative of(Initiative initiative, Supplier<LocalDate> days) {
        return (Initiative) new Redated(days).redated(initiative);
    }

    private Object redated(Object value) {
        if (value instanceof LocalDate) {
            return days.get();
        }
        if (value instanceof DateRange) {
            LocalDate one = days.get();
            LocalDate other = days.get();
            return one.isBefore(other) ? new DateRange(one, other) : new DateRange(other, one);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::redated);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::redated).toList();
        }
        return ValueTypes.ALL.stream()
                .filter(type -> type.isInstance(value))
                .findFirst()
                .map(type -> rebuilt(type, value))
                .orElse(value);
    }

    private Object rebuilt(Class<?> type, Object value) {
        Object builder = Filled.builder(type);
        for (Method attribute : ValueTypes.attributes(type).toList()) {
            Filled.set(builder, attribute, redated(Filled.call(value, attribute.getName())));
        }
        return Filled.call(builder, "build");
    }
}
