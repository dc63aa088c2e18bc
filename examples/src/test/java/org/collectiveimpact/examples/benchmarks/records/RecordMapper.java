package org.collectiveimpact.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.framework.Titled;
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
 * Reads and writes {@link RecordedInitiative}s by plain Jackson.
 *
 * <p>It does as much of what the library does as costs it nothing: it refuses unknown fields and what stands after the
 * document, and its values check themselves. It takes the last of repeated fields, and stops at the first thing that is
 * wrong.
 */
public final class RecordMapper {

    private static final JsonMapper MAPPER = mapper();

    /** Reads JSON. */
    public static final ObjectReader READER = MAPPER.readerFor(RecordedInitiative.class);

    /** Writes on one line. */
    public static final ObjectWriter WRITER = MAPPER.writerFor(RecordedInitiative.class);

    /** Writes with line ends and indents, as the library does. */
    public static final ObjectWriter PRETTY_WRITER = WRITER.with(printer());

    private RecordMapper() {}

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
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
