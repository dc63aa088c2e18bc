/** A module that uses the library. */
module org.example {
    requires org.collectiveimpact.serialization;
    requires org.collectiveimpact.validation;
}
