package org.collectiveimpact.serialization;

import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.RuleSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Lets a mapper read the values of this library by their forms. */
final class FormDeserializers extends Deserializers.Base {

    private final List<RuleSet> known;

    FormDeserializers(List<RuleSet> known) {
        this.known = known;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return Forms.ofOurs(type.getRawClass(), known)
                .map(form -> new FormDeserializer(type, form))
                .orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return findBeanDeserializer(type, config, bean);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Forms.ofOurs(type).isPresent();
    }

    private static final class FormDeserializer extends ValueDeserializer<Object> {

        private final JavaType type;
        private final Form form;

        FormDeserializer(JavaType type, Form form) {
            this.type = type;
            this.form = form;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            DocumentReader in = new DocumentReader(parser, "", DocumentLimits.STANDARD);
            Object value = read(in);
            if (!in.problems().isEmpty()) {
                throw MismatchedInputException.from(
                        parser,
                        type,
                        in.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
            }
            return value;
        }

        private @Nullable Object read(DocumentReader in) {
            try {
                return form.read(in);
            } catch (UnreadableException e) {
                in.add(e.problem());
                return null;
            }
        }

        @Override
        public @Nullable Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }
    }
}
