/** The model of a collective impact initiative and the rules engine that assesses it. */
module org.collectiveimpact.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.collectiveimpact.assessment;
    exports org.collectiveimpact.framework;
    exports org.collectiveimpact.measurement;
    exports org.collectiveimpact.model;
    exports org.collectiveimpact.network;
    exports org.collectiveimpact.planning;
    exports org.collectiveimpact.reports;
    exports org.collectiveimpact.rules;

    opens org.collectiveimpact.assessment;
    opens org.collectiveimpact.framework;
    opens org.collectiveimpact.measurement;
    opens org.collectiveimpact.model;
    opens org.collectiveimpact.network;
    opens org.collectiveimpact.planning;
    opens org.collectiveimpact.rules;
}
