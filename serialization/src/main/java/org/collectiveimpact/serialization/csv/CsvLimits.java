package org.collectiveimpact.serialization.csv;

/** How large tables may be, so that none can exhaust the memory of its reader. */
final class CsvLimits {

    /** The size of a file in bytes, or of a text in characters: 64 MiB. */
    static final int BYTES = 64 << 20;

    /** The length of a cell in characters. */
    static final int CHARACTERS = 1 << 20;

    /** The cells of a row: as many as Excel has. */
    static final int CELLS = 16384;

    /** The digits of a number. */
    static final int DIGITS = 100;

    /** How many problems are reported before the reader gives up. */
    static final int PROBLEMS = 1000;

    private CsvLimits() {}
}
