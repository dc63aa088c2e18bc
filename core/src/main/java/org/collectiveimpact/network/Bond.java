package org.collectiveimpact.network;

import org.collectiveimpact.model.Partner;

/**
 * Two partners that are tied.
 *
 * @param a the one whose id comes first
 * @param b the other
 * @param shared how many activities, strategies, bodies or relationships they have in common, at least 1: the
 *     entry for the two in the matrix of Ronald Breiger, "The Duality of Persons and Groups", Social Forces 53 (1974)
 */
public record Bond(Partner a, Partner b, int shared) {

    /** Returns a line such as "Food bank - Schools: 2". */
    @Override
    public String toString() {
        return Words.name(a) + " - " + Words.name(b) + ": " + shared;
    }
}
