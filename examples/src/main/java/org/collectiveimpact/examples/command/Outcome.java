package org.collectiveimpact.examples.command;

/** The exit codes of every command. */
final class Outcome {

    /** Everything went well. */
    static final int GOOD = 0;

    /** What was asked for does not hold: a gate that does not pass for certain, or an initiative with errors. */
    static final int NOT_MET = 1;

    /** An argument or a file is wrong. */
    static final int BAD_INPUT = 2;

    /** This program itself is wrong; a stack trace says where. */
    static final int BROKEN = 70;

    private Outcome() {}
}
