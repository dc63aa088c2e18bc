package org.collectiveimpact.validation;

import java.util.stream.Stream;

/** Looks for one sort of fault, anywhere in what is validated. */
interface Rule {

    /** Returns the faults in any order. */
    Stream<Fault> faults(Layout layout);
}
