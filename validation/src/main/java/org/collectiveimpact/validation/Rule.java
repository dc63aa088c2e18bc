package org.collectiveimpact.validation;

import java.util.stream.Stream;

/** Looks for one sort of fault, anywhere in a draft. */
interface Rule {

    /** Returns the faults in any order. */
    Stream<Fault> faults(Draft draft);
}
