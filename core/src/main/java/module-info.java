/** The model of a collective impact initiative and the rules engine that assesses it. */
@SuppressWarnings("module") // the targets of opens are unknown when core is compiled
module org.collectiveimpact.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.collectiveimpact.framework;

    opens org.collectiveimpact.framework;
}
