package org.collectiveimpact.serialization;

import com.fasterxml.jackson.annotation.JsonFormat;
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
        return Forms.ofOurs(type.getRawClass()).map(FormSerializer::new).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        return findSerializer(config, type, bean, format);
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
