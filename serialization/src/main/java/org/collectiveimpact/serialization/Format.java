package org.collectiveimpact.serialization;

import java.io.Writer;
import java.util.Locale;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The syntax of a document. */
enum Format {
    JSON(json()),
    YAML(yaml());

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
            default -> throw new DocumentException(
                    Problem.of(file, extension.isEmpty() ? "no extension" : "extension " + extension, ".yaml, .yml or .json"));
        };
    }

    JsonParser parser(String text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    JsonGenerator generator(Writer target) {
        return factory.createGenerator(new Layout(), target);
    }

    private static TokenStreamFactory json() {
        return JsonFactory.builder().streamReadConstraints(constraints()).build();
    }

    /** Leaves repeated fields to the reader as well, which can go on after them. */
    private static TokenStreamFactory yaml() {
        return YAMLFactory.builder()
                .streamReadConstraints(constraints())
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(DocumentLimits.BYTES)
                        .setAllowDuplicateKeys(true)
                        .build())
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build();
    }

    /** Leaves the limits to the reader, which can say where they were exceeded. */
    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(2 * DocumentLimits.DEPTH)
                .maxStringLength(DocumentLimits.BYTES)
                .maxNameLength(DocumentLimits.BYTES)
                .maxNumberLength(DocumentLimits.BYTES)
                .build();
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
