package org.collectiveimpact.validation;

/** Stands where there is nothing and something is expected. */
enum Missing {
    VALUE;

    /** Returns an empty text. */
    @Override
    public String toString() {
        return "";
    }
}
