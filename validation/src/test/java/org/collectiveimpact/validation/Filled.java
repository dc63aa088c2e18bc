package org.collectiveimpact.validation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.PartnerId;
import org.jspecify.annotations.Nullable;

/** A sound initiative with every attribute of every type set, two elements of each kind, and one thing in each list. */
final class Filled {

    /** No day in it is later. */
    static final LocalDate DAY = LocalDate.parse("2022-03-15");

    private static final List<Object> SAMPLES = List.of(
            "Words", true, 20, BigDecimal.valueOf(50), DAY, DateRange.parse("2022-03-15"), Money.parse("USD 674000"));

    /** Attributes that not just any value fits. */
    private static final Map<String, Object> FITTING = Map.ofEntries(
            Map.entry("AcceptedGap.criterion", "cc-trust"),
            Map.entry("Activity.status", ActivityStatus.ENDED),
            Map.entry("Attestation.answer", Answer.LEVEL),
            Map.entry("Attestation.criterion", "cc-trust"),
            Map.entry("Attestation.level", "yes"),
            Map.entry("BackboneStaff.fte", new BigDecimal("0.5")),
            Map.entry("Evidence.file", "sources/report.pdf"),
            Map.entry("Evidence.link", "https://example.org/report"),
            Map.entry("Indicator.unit", "%"),
            Map.entry("Initiative.phase", 4),
            Map.entry("Observation.denominator", BigDecimal.valueOf(200)),
            Map.entry("Observation.numerator", BigDecimal.valueOf(100)),
            Map.entry("Observation.unit", "%"),
            Map.entry("Partner.email", "office@example.org"),
            Map.entry("Partner.link", "https://example.org"),
            Map.entry("Reference.file", "sources/report.pdf"),
            Map.entry("Reference.link", "https://example.org/report"),
            Map.entry("Relationship.b", id("two", PartnerId.class)),
            Map.entry("Relationship.trust", BigDecimal.valueOf(3)),
            Map.entry("Relationship.value", BigDecimal.valueOf(3)),
            Map.entry("Target.date", DateRange.parse("2025")),
            Map.entry("Target.value", BigDecimal.valueOf(80)));

    private static final Initiative INITIATIVE = withWaiver((Initiative) value(Initiative.class, "one", "two"));

    private Filled() {}

    static Initiative initiative() {
        return INITIATIVE;
    }

    /** Returns a copy of a value of the model with another value of an attribute: one, or a list. */
    static Object with(Object owner, String attribute, Object value) {
        Object builder = call(Shape.ofValue(owner).type(), owner, "toBuilder");
        set(builder, attribute, value);
        return call(builder.getClass(), builder, "build");
    }

    /** Returns the whole that a place belongs to, with another value at the place. */
    static Object replaced(Place<?> place, Object value) {
        Place<?> owner = place.owner();
        if (owner == null) {
            return value;
        }
        if (place.index().isEmpty()) {
            return replaced(owner, with(owner.value(), place.attribute(), value));
        }
        List<Object> list = new ArrayList<>();
        owner.each(place.attribute()).forEach(each -> list.add(each.value()));
        list.set(place.index().getAsInt(), value);
        return replaced(owner, with(owner.value(), place.attribute(), list));
    }

    private static Initiative withWaiver(Initiative initiative) {
        Attestation waiver = initiative
                .attestations()
                .get(0)
                .withAnswer(Answer.NOT_APPLICABLE)
                .withLevel(Optional.empty())
                .withDate(DAY.minusDays(1));
        return initiative.withAttestations(waiver, initiative.attestations().get(0));
    }

    private static Object value(Class<?> type, String id, String other) {
        Object builder = call(type, null, "builder");
        Shape.of(type).attributes().values().forEach(attribute -> {
            Object sample = sample(type, attribute, id, other);
            boolean twice = Element.class.isAssignableFrom(attribute.content());
            List<Object> several = twice ? List.of(sample, value(attribute.content(), other, id)) : List.of(sample);
            set(builder, attribute.name(), attribute.isList() ? several : sample);
        });
        return call(builder.getClass(), builder, "build");
    }

    private static Object sample(Class<?> type, Attribute attribute, String id, String other) {
        Object fitting = FITTING.get(type.getSimpleName() + "." + attribute.name());
        if (fitting != null) {
            return fitting;
        }
        Class<?> content = MethodType.methodType(attribute.content()).wrap().returnType();
        if (Id.class.isAssignableFrom(content)) {
            return id(isToItself(type, attribute) ? other : attribute.name().equals("id") ? id : "one", content);
        }
        if (content.isEnum()) {
            return content.getEnumConstants()[0];
        }
        return SAMPLES.stream().filter(content::isInstance).findFirst().orElseGet(() -> value(content, id, other));
    }

    /** Whether an attribute leads to elements of the kind that it belongs to. */
    private static boolean isToItself(Class<?> type, Attribute attribute) {
        Attribute own = Shape.of(type).attributes().get("id");
        return own != null && !attribute.name().equals("id") && own.content() == attribute.content();
    }

    static Object id(String text, Class<?> type) {
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Object builder, String attribute, Object value) {
        Method setter = methods(builder.getClass(), attribute, 1)
                .filter(method -> MethodType.methodType(method.getParameterTypes()[0])
                        .wrap()
                        .returnType()
                        .isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter for " + attribute + " " + value));
        call(builder.getClass(), builder, setter, value);
    }

    private static Object call(Class<?> type, @Nullable Object receiver, String name) {
        return call(type, receiver, methods(type, name, 0).findFirst().orElseThrow());
    }

    private static Stream<Method> methods(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters);
    }

    /** Calls by a public type: the one that declares the method may be hidden. */
    private static Object call(Class<?> type, @Nullable Object receiver, Method method, Object... arguments) {
        try {
            var lookup = MethodHandles.publicLookup();
            var signature = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
            var handle = receiver == null
                    ? lookup.findStatic(type, method.getName(), signature)
                    : lookup.findVirtual(type, method.getName(), signature).bindTo(receiver);
            return handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
