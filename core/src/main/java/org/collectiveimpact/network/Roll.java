package org.collectiveimpact.network;

import java.util.HashMap;
import java.util.Map;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Who carries out some activities under way, as far as it was written down. */
final class Roll {

    private final Recorded recorded;
    private final Map<PartnerId, Certainty> partners = new HashMap<>();
    private boolean isOpen;

    Roll(Recorded recorded) {
        this.recorded = recorded;
    }

    /**
     * Adds who carries out an activity, if it is under way.
     *
     * @param counts whether the activity is one of those asked about
     */
    void add(Activity activity, Certainty counts) {
        Certainty certainty = recorded.isUnderWay(activity).and(counts);
        if (certainty.isPossible()) {
            for (PartnerId partner : Recorded.partners(activity)) {
                partners.merge(partner, certainty, Certainty::or);
            }
            isOpen |= recorded.isSilent(Section.ACTIVITIES, activity.partners());
        }
    }

    /** Adds those of another roll, at most as surely as is told. */
    void addAll(Roll other, Certainty counts) {
        if (counts.isPossible()) {
            other.partners.forEach(
                    (partner, certainty) -> partners.merge(partner, certainty.and(counts), Certainty::or));
            isOpen |= other.isOpen;
        }
    }

    /** Says that anybody may be among them, if something is possible. */
    void openIf(Certainty certainty) {
        isOpen |= certainty.isPossible();
    }

    /** Whether others than those who are named may be among them. */
    boolean isOpen() {
        return isOpen;
    }

    Certainty has(Partner partner) {
        return named(partner).or(isOpen ? Certainty.PERHAPS : Certainty.NO);
    }

    /** Returns whether a partner was named. */
    Certainty named(Partner partner) {
        return partners.getOrDefault(partner.id(), Certainty.NO);
    }

    /** Returns whether there are several different ones. */
    Certainty hasAtLeast(int several) {
        int sure = 0;
        for (Certainty certainty : partners.values()) {
            sure += certainty == Certainty.YES ? 1 : 0;
        }
        return Certainty.between(sure >= several, isOpen || partners.size() >= several);
    }
}
