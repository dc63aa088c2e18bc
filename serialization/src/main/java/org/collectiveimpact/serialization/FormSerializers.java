package org.collectiveimpact.serialization;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Lets a mapper write the values of this library by their forms. */
final class FormSerializers implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        Class<?> raw = type.getRawClass();
        Optional<Form> form = Forms.ofOurs(raw);
        if (form.isEmpty()) {
            return ValueType.isOurs(raw) ? new Refuser(raw) : null;
        }
        return new FormSerializer(form.get());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        return findSerializer(config, type, bean, format);
    }

    /** Refuses what has no form, of which the mapper would write what happens to look like a property. */
    private static final class Refuser extends ValueSerializer<Object> {

        private final Class<?> type;

        Refuser(Class<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            context.reportBadDefinition(type, Forms.refusal(type));
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, out, context);
        }
    }

    private static final class FormSerializer extends ValueSerializer<Object> {

        private final Form form;

        FormSerializer(Form form) {
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            form.write(value, out);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
            form.write(value, out);
        }
    }
}
