package org.collectiveimpact.serialization;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.measurement.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a value is made of, read off its type: the one place that knows how values of this library are written down in
 * Java.
 *
 * <p>There are two ways: a {@linkplain BuiltType sealed interface with a builder}, and a {@linkplain RecordType
 * record}; an assessment and an interval {@linkplain StandInType stand as another value} in
 * documents.
 */
interface ValueType {

    /** Returns what a value of the class is made of; empty if the class is no value of this library. */
    static Optional<ValueType> of(Class<?> type) {
        if (!isOurs(type)) {
            return Optional.empty();
        }
        if (Assessment.class.isAssignableFrom(type)) {
            return Optional.of(assessment(List.of()));
        }
        if (type == Interval.class) {
            return Optional.of(new StandInType(
                    RecordType.of(Ends.class),
                    value -> Ends.of((Interval) value),
                    written -> ((Ends) written).interval()));
        }
        return type.isRecord() ? Optional.of(RecordType.of(type)) : BuiltType.of(type);
    }

    /** Returns what an assessment is made of that was made by one of some rule sets, or by the standard one. */
    static ValueType assessment(List<RuleSet> known) {
        return new StandInType(
                RecordType.of(AssessmentDocument.class),
                value -> AssessmentDocument.of((Assessment) value),
                written -> AssessmentReader.read((AssessmentDocument) written, known));
    }

    /** Whether the class is part of this library. */
    static boolean isOurs(Class<?> type) {
        return (type.getPackageName() + ".").startsWith("org.collectiveimpact.");
    }

    /** Returns the properties, in the order of the source. */
    List<Property> properties();

    /** Returns what has the properties, which is the value itself unless it stands in documents as another one. */
    default Object written(Object value) {
        return value;
    }

    /**
     * Returns the value with the given attributes, in the order of the properties; null where nothing is known.
     *
     * @throws IllegalArgumentException if the value refuses them
     */
    Object make(@Nullable Object[] attributes);
}
