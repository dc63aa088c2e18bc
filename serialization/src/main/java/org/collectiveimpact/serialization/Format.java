package org.collectiveimpact.serialization;

import java.util.Locale;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The syntax of a document. */
@SuppressWarnings("ImmutableEnumChecker") // a factory does not change once it is built
enum Format {
    JSON(json()),
    YAML(yaml());

    /** A line break to the YAML parser, which loses it, unless it stands in double quotes, where it is escaped. */
    private static final char NEXT_LINE = '\u0085';

    /** The characters from which on a text is read in large chunks. */
    private static final int LARGE = 1 << 17;

    private final TokenStreamFactory factory;

    Format(TokenStreamFactory factory) {
        this.factory = factory;
    }

    /**
     * Returns the format that the extension of a file names.
     *
     * @throws DocumentException if it names none
     */
    static Format of(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String extension = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        return switch (extension.toLowerCase(Locale.ROOT)) {
            case ".json" -> JSON;
            case ".yaml", ".yml" -> YAML;
            default ->
                throw new DocumentException(Problem.of(
                        file, extension.isEmpty() ? "no extension" : "extension " + extension, ".yaml, .yml or .json"));
        };
    }

    JsonParser parser(String text) {
        if (this == JSON) {
            return factory.createParser(ObjectReadContext.empty(), text);
        }
        TokenStreamFactory yaml = text.length() < LARGE ? factory : LargeYaml.FACTORY;
        return yaml.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    }

    /** Returns what is written on a generator as text, with an end to its last line. */
    String text(Consumer<JsonGenerator> content) {
        String text = text(content, factory);
        return text.indexOf(NEXT_LINE) >= 0 && factory instanceof YAMLFactory yaml
                ? text(
                        content,
                        yaml.rebuild().disable(YAMLWriteFeature.MINIMIZE_QUOTES).build())
                : text;
    }

    private static String text(Consumer<JsonGenerator> content, TokenStreamFactory factory) {
        SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler());
        try (JsonGenerator out = factory.createGenerator(new Layout(), text)) {
            content.accept(out);
            if (factory instanceof JsonFactory) {
                out.writeRaw('\n');
            }
        }
        return text.getAndClear();
    }

    private static TokenStreamFactory json() {
        return JsonFactory.builder().streamReadConstraints(constraints()).build();
    }

    /** Leaves repeated fields to the reader as well, which can go on after them. */
    private static TokenStreamFactory yaml() {
        return yaml(LoadSettings.builder());
    }

    private static TokenStreamFactory yaml(LoadSettingsBuilder settings) {
        return YAMLFactory.builder()
                .streamReadConstraints(constraints())
                .loadSettings(settings.setCodePointLimit(DocumentLimits.LARGEST)
                        .setAllowDuplicateKeys(true)
                        .build())
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                .stringQuotingChecker(new FewQuotes())
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build();
    }

    /** Leaves the limits to the reader, which can say where they were exceeded. */
    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(2 * DocumentLimits.DEEPEST)
                .maxStringLength(DocumentLimits.LARGEST)
                .maxNameLength(DocumentLimits.LARGEST)
                .maxNumberLength(DocumentLimits.LARGEST)
                .build();
    }

    /** Reads large chunks, for the YAML parser copies a scalar with each further chunk of it. */
    private static final class LargeYaml {

        static final TokenStreamFactory FACTORY = yaml(LoadSettings.builder().setBufferSize(1 << 20));
    }

    /** Two blanks a level and the same line ends everywhere. */
    private static final class Layout extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
