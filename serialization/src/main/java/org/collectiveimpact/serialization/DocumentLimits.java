package org.collectiveimpact.serialization;

/** How large documents may be, so that none can exhaust the memory of its reader. */
final class DocumentLimits {

    /** The size of a document in bytes: 64 MiB. */
    static final int BYTES = 64 << 20;

    /** The length of one text in characters. */
    static final int CHARACTERS = 1 << 20;

    /** How deep lists and objects may lie in one another. */
    static final int DEPTH = 64;

    /** The digits of a number. */
    static final int DIGITS = 100;

    /** How many problems are reported before the reader gives up. */
    static final int PROBLEMS = 1000;

    private DocumentLimits() {}
}
