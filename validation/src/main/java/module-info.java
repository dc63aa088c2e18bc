/** Constraints on drafts that come from outside, checked by Jakarta Validation. */
module org.collectiveimpact.validation {
    requires transitive jakarta.validation;
    requires transitive org.collectiveimpact.core;
    requires java.logging; // used by jboss-logging, which does not ask for it
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports org.collectiveimpact.validation;

    opens org.collectiveimpact.validation to
            org.hibernate.validator; // for the constraints on single values
}
