/** Every way in and out of the model: JSON, YAML, tables and schemas. */
module org.collectiveimpact.serialization {
    requires transitive org.collectiveimpact.core;
    requires transitive tools.jackson.databind;
    requires org.snakeyaml.engine;
    requires tools.jackson.dataformat.yaml;
    requires static org.jspecify;

    exports org.collectiveimpact.serialization;

    provides tools.jackson.databind.JacksonModule with
            org.collectiveimpact.serialization.CollectiveImpactModule;
}
