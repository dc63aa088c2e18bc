package org.collectiveimpact.assessment;

/**
 * The rule set that a custom rule set extends.
 *
 * @param id its id, such as {@code standard}
 * @param version its exact version
 */
public record Parent(String id, Version version) {

    /** Returns the id and the version, such as "standard 0.1.0". */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
