package org.collectiveimpact.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** What is recorded of an initiative on a date, and what its silence says: none, where a section is complete. */
record Recorded(Initiative initiative, LocalDate asOf) {

    /** Returns what it says that an attribute of a section is missing. */
    Certainty silence(Section section) {
        return initiative.complete().contains(section) ? Certainty.NO : Certainty.PERHAPS;
    }

    /** Returns whether there may be something that an empty list does not hold. */
    Certainty silence(Section section, Collection<?> list) {
        return list.isEmpty() ? silence(section) : Certainty.NO;
    }

    /** Returns whether something that an empty list does not say may be so. */
    boolean isSilent(Section section, Collection<?> list) {
        return silence(section, list).isPossible();
    }

    /** Returns whether an activity is under way; before its first and after its last day it is not. */
    Certainty isUnderWay(Activity activity) {
        if (isOver(activity) || activity.startedOn().filter(asOf::isBefore).isPresent()) {
            return Certainty.NO;
        }
        return activity.status()
                .map(status -> Certainty.of(status == ActivityStatus.ACTIVE))
                .orElseGet(() -> silence(Section.ACTIVITIES));
    }

    /** Whether an activity is known to be over. */
    boolean isOver(Activity activity) {
        return activity.status().equals(Optional.of(ActivityStatus.ENDED))
                || activity.endedOn().filter(asOf::isAfter).isPresent();
    }

    /** Returns the activities that are under way, or may be. */
    List<Activity> activities() {
        List<Activity> activities = new ArrayList<>();
        for (Activity activity : initiative.activities()) {
            if (isUnderWay(activity).isPossible()) {
                activities.add(activity);
            }
        }
        return activities;
    }

    /** Returns who carries out an activity, with who leads it. */
    static List<PartnerId> partners(Activity activity) {
        Optional<PartnerId> lead = activity.lead();
        if (lead.isEmpty() || activity.partners().contains(lead.get())) {
            return activity.partners();
        }
        List<PartnerId> partners = new ArrayList<>(activity.partners());
        partners.add(lead.get());
        return partners;
    }

    /** Returns the partners that take part on the date. */
    List<Partner> partners() {
        List<Partner> partners = new ArrayList<>();
        for (Partner partner : byId(initiative.partners()).values()) {
            if (partner.isActive() && partner.joinedOn().filter(asOf::isBefore).isEmpty()) {
                partners.add(partner);
            }
        }
        partners.sort(Comparator.comparing(Partner::id));
        return Collections.unmodifiableList(partners);
    }

    /** Returns the partners that host the backbone; none where nobody wrote it down. */
    List<PartnerId> hosts() {
        return initiative.backbone().map(Backbone::organisations).orElse(List.of());
    }

    /** Returns elements by their id; of several with one id, the first. */
    static <I extends Id, E extends Element<I>> Map<I, E> byId(List<E> elements) {
        Map<I, E> byId = new HashMap<>(2 * elements.size());
        for (E element : elements) {
            byId.putIfAbsent(element.id(), element);
        }
        return byId;
    }
}
