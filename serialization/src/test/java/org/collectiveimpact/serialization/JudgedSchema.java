package org.collectiveimpact.serialization;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What an independent validator says of documents. */
final class JudgedSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private JudgedSchema(Schema schema) {
        this.schema = schema;
    }

    static JudgedSchema of(String schema) {
        return new JudgedSchema(REGISTRY.getSchema(schema));
    }

    /** Returns what is wrong with a document, such as "/phase: integer found, ...". */
    List<String> problems(String text, String name) {
        InputFormat format = Format.of(name) == Format.JSON ? InputFormat.JSON : InputFormat.YAML;
        return schema.validate(text, format).stream().map(Error::toString).toList();
    }

    boolean refuses(String text, String name) {
        return !problems(text, name).isEmpty();
    }
}
