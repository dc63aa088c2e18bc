package org.collectiveimpact.network;

import org.collectiveimpact.model.Partner;

/**
 * Where a partner stands among the others.
 *
 * @param partner the partner
 * @param degree how many others it is tied to
 * @param betweenness how often it lies between two others, from 0 to 1; see {@link PartnerNetwork#betweenness()}
 * @param isArticulation whether its component would fall apart without it
 */
public record Standing(Partner partner, int degree, double betweenness, boolean isArticulation) {

    /** Returns a line such as "Food bank: tied to 3, betweenness 0.50, its network falls apart without it". */
    @Override
    public String toString() {
        return Words.name(partner) + ": tied to " + degree + ", betweenness " + Words.number(betweenness)
                + (isArticulation ? ", its network falls apart without it" : "");
    }
}
