/** Every way in and out of the model: JSON, YAML, tables and schemas. */
module org.collectiveimpact.serialization {
    requires transitive org.collectiveimpact.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires static org.jspecify;
}
