/** Initiatives as JSON and YAML documents and CSV tables, and every value of the library in any Jackson mapper. */
module org.collectiveimpact.serialization {
    requires transitive org.collectiveimpact.core;
    requires transitive tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;
    requires tools.jackson.dataformat.yaml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.collectiveimpact.serialization;
    exports org.collectiveimpact.serialization.csv;

    provides tools.jackson.databind.JacksonModule with
            org.collectiveimpact.serialization.CollectiveImpactModule;
}
