/** Initiatives as JSON and YAML documents, and every value of the library in any Jackson mapper. */
module org.collectiveimpact.serialization {
    requires transitive org.collectiveimpact.core;
    requires transitive tools.jackson.databind;
    requires org.snakeyaml.engine;
    requires tools.jackson.dataformat.yaml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.collectiveimpact.serialization;

    provides tools.jackson.databind.JacksonModule with
            org.collectiveimpact.serialization.CollectiveImpactModule;
}
