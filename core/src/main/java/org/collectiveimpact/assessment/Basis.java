package org.collectiveimpact.assessment;

/** Where the answer to a criterion comes from. */
public enum Basis {
    /** Read off the initiative's data. */
    DATA,

    /** Given by people. */
    PEOPLE,

    /** The data left something open that people could narrow. */
    BOTH,

    /** Nobody knows. */
    NOBODY
}
