package org.collectiveimpact.network;

import java.util.HashMap;
import java.util.Map;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Who carries out some activities, as far as it was written down. */
final class Roll {

    private final Recorded recorded;
    private final int enough;
    private final Map<PartnerId, Certainty> partners = new HashMap<>();
    private int sure;
    private boolean isOpen;

    Roll(Recorded recorded) {
        this(recorded, Integer.MAX_VALUE);
    }

    /** Makes a roll that adds nobody more once so many are on it for certain. */
    Roll(Recorded recorded, int enough) {
        this.recorded = recorded;
        this.enough = enough;
    }

    /**
     * Adds who carries out an activity.
     *
     * @param counts whether the activity is one of those asked about
     */
    void add(Activity activity, Certainty counts) {
        if (counts.isPossible() && !isFull()) {
            for (PartnerId partner : Recorded.partners(activity)) {
                add(partner, counts);
            }
            isOpen |= recorded.isSilent(Section.ACTIVITIES, activity.partners());
        }
    }

    /** Adds those of another roll, at most as surely as is told. */
    void addAll(Roll other, Certainty counts) {
        if (counts.isPossible() && !isFull()) {
            other.partners.forEach((partner, certainty) -> add(partner, certainty.and(counts)));
            isOpen |= other.isOpen;
        }
    }

    private void add(PartnerId partner, Certainty certainty) {
        if (certainty == Certainty.PERHAPS) {
            partners.putIfAbsent(partner, certainty);
        } else if (partners.put(partner, certainty) != Certainty.YES) {
            sure++;
        }
    }

    /** Says that anybody may be among them, if something is possible. */
    void openIf(Certainty certainty) {
        isOpen |= certainty.isPossible();
    }

    /** Whether enough are on it for certain. */
    boolean isFull() {
        return sure >= enough;
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
        return Certainty.between(sure >= several, isOpen || partners.size() >= several);
    }

    /** Returns whether there are several different ones, with those of another roll who may be among them. */
    Certainty hasAtLeast(int several, Roll perhaps) {
        return hasAtLeast(several)
                .or(Certainty.between(false, perhaps.isOpen || sizeWith(perhaps, several) >= several));
    }

    /** Counts who is on either roll, up to a number. */
    private int sizeWith(Roll other, int most) {
        int size = partners.size();
        for (PartnerId partner : other.partners.keySet()) {
            if (size >= most) {
                break;
            }
            size += partners.containsKey(partner) ? 0 : 1;
        }
        return size;
    }
}
