package org.collectiveimpact.examples.benchmarks.records;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.examples.benchmarks.records.Answers.Evidence;
import org.collectiveimpact.examples.benchmarks.records.Answers.Reference;
import org.collectiveimpact.examples.benchmarks.records.Course.Goal;
import org.collectiveimpact.examples.benchmarks.records.Figures.Observation;
import org.collectiveimpact.examples.benchmarks.records.Means.BackboneStaff;
import org.collectiveimpact.examples.benchmarks.records.People.Partner;
import org.collectiveimpact.examples.benchmarks.records.People.Relationship;
import org.collectiveimpact.examples.benchmarks.records.Talk.EngagementEvent;
import org.collectiveimpact.examples.benchmarks.records.Talk.Meeting;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.Cascadable;
import org.hibernate.validator.cfg.context.Constrainable;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.defs.DigitsDef;
import org.hibernate.validator.cfg.defs.EmailDef;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.PositiveDef;
import org.hibernate.validator.cfg.defs.PositiveOrZeroDef;
import org.hibernate.validator.cfg.defs.RangeDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.cfg.defs.UniqueElementsDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plain validator of {@link RecordedInitiative}s, as somebody would by annotations, attribute by attribute: texts
 * are not blank and not too long, lists hold each thing once, numbers have not too many digits and are in their range, addresses are addresses.
 *
 * <p>What holds between attributes, such as that references lead somewhere, it does not look at.
 */
public final class RecordValidator {

    private static final Set<String> NAMES = Set.of(
            "agendaVersion",
            "area",
            "breakdown",
            "criterion",
            "definitionVersion",
            "level",
            "name",
            "term",
            "title",
            "type",
            "unit",
            "version");

    private static final Map<String, List<ConstraintDef<?, ?>>> RANGES = Map.ofEntries(
            at(BackboneStaff.class, "fte", new PositiveOrZeroDef(), new MaxDef().value(1)),
            at(EngagementEvent.class, "attendance", new PositiveOrZeroDef()),
            at(Evidence.class, "file", relative()),
            at(Evidence.class, "link", webAddress()),
            at(Goal.class, "priority", new PositiveDef()),
            at(RecordedInitiative.class, "phase", new RangeDef().min(1).max(5)),
            at(Meeting.class, "principals", new PositiveOrZeroDef()),
            at(Meeting.class, "seats", new PositiveOrZeroDef()),
            at(Observation.class, "denominator", new PositiveDef()),
            at(Partner.class, "email", new EmailDef()),
            at(Partner.class, "link", webAddress()),
            at(Reference.class, "file", relative()),
            at(Reference.class, "link", webAddress()),
            at(Relationship.class, "trust", new RangeDef().min(1).max(4)),
            at(Relationship.class, "value", new RangeDef().min(1).max(4)));

    private RecordValidator() {}

    /** Returns a new validator. */
    public static Validator make() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure().ignoreXmlConfiguration();
        configuration.messageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false));
        ConstraintMapping mapping = configuration.createConstraintMapping();
        map(RecordedInitiative.class, mapping, new LinkedHashSet<>());
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static void map(Class<?> type, ConstraintMapping mapping, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        var context = mapping.type(type);
        for (RecordComponent component : type.getRecordComponents()) {
            PropertyConstraintMappingContext property = context.field(component.getName());
            if (component.getGenericType() instanceof ParameterizedType list) {
                Class<?> content = (Class<?>) list.getActualTypeArguments()[0];
                var element = property.containerElementType();
                constrain(component, content, element, element);
                if (!isComposite(content)) {
                    property.constraint(new UniqueElementsDef());
                }
                cascade(content, mapping, seen);
            } else {
                constrain(component, component.getType(), property, property);
                cascade(component.getType(), mapping, seen);
            }
        }
    }

    private static void cascade(Class<?> content, ConstraintMapping mapping, Set<Class<?>> seen) {
        if (isComposite(content)) {
            map(content, mapping, seen);
        }
    }

    private static void constrain(
            RecordComponent component, Class<?> content, Constrainable<?> values, Cascadable<?> parts) {
        if (content == String.class) {
            boolean isOptional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            values.constraint(isOptional ? new PatternDef().regexp("(?Us)\\s*+\\S.*") : new NotBlankDef());
            values.constraint(new SizeDef().max(20_000));
            if (NAMES.contains(component.getName())) {
                values.constraint(new SizeDef().max(300));
            }
        }
        if (content == BigDecimal.class) {
            values.constraint(new DigitsDef().integer(30).fraction(30));
        }
        if (isComposite(content)) {
            parts.valid();
        }
        RANGES.getOrDefault(key(component.getDeclaringRecord(), component.getName()), List.of())
                .forEach(values::constraint);
    }

    private static boolean isComposite(Class<?> type) {
        return type.isRecord()
                && type.getPackage() == RecordValidator.class.getPackage()
                && type != Id.class
                && type != Period.class;
    }

    private static Map.Entry<String, List<ConstraintDef<?, ?>>> at(
            Class<?> type, String attribute, ConstraintDef<?, ?>... constraints) {
        return Map.entry(key(type, attribute), List.of(constraints));
    }

    private static String key(Class<?> type, String attribute) {
        return type.getSimpleName() + "." + attribute;
    }

    private static ConstraintDef<?, ?> webAddress() {
        return new PatternDef().regexp("(?i)https?://[^\\s/?#@]++([/?#]\\S*+)?");
    }

    private static ConstraintDef<?, ?> relative() {
        return new PatternDef().regexp("(?s)(?![/\\\\])(?![A-Za-z][A-Za-z0-9+.-]*+:).*+");
    }
}
