package org.collectiveimpact.serialization;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in documents as another one.
 *
 * @param written what stands in documents
 * @param toWritten makes that of the value
 * @param toValue makes the value of that, or throws an IllegalArgumentException
 */
record StandInType(ValueType written, Function<Object, Object> toWritten, Function<Object, Object> toValue)
        implements ValueType {

    @Override
    public List<Property> properties() {
        return written.properties();
    }

    @Override
    public Object written(Object value) {
        return toWritten.apply(value);
    }

    @Override
    public Object make(@Nullable Object[] attributes) {
        return toValue.apply(written.make(attributes));
    }
}
