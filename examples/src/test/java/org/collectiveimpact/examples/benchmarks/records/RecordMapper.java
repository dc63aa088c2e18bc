package org.collectiveimpact.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.framework.Titled;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes {@link RecordedInitiative}s by plain Jackson, as strict as it can be made by its settings.
 *
 * <p>The enums are the library's own. What Jackson cannot be told by a setting, such as to name all that is
 * wrong at once, is left undone.
 */
public final class RecordMapper {

    private static final JsonMapper MAPPER = mapper(JsonMapper.builder());

    /** Reads, and takes the last of repeated fields. */
    public static final ObjectReader READER = MAPPER.readerFor(RecordedInitiative.class);

    /** Reads, and refuses repeated fields as the library does. */
    public static final ObjectReader STRICT_READER = mapper(
                    JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION))
            .readerFor(RecordedInitiative.class);

    /** Writes on one line. */
    public static final ObjectWriter WRITER = MAPPER.writerFor(RecordedInitiative.class);

    /** Writes with line ends and indents, as the library does. */
    public static final ObjectWriter PRETTY_WRITER = WRITER.with(printer());

    private RecordMapper() {}

    private static JsonMapper mapper(JsonMapper.Builder builder) {
        return builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .annotationIntrospector(new Words())
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    /** Stands in for an annotation on each constant. */
    private static final class Words extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] words) {
            Arrays.setAll(words, i -> word(constants[i]));
            return words;
        }

        private static String word(Enum<?> constant) {
            return constant instanceof Titled titled
                    ? titled.id()
                    : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
