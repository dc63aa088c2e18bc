package org.collectiveimpact.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What is carried out. */
    static final Set<ActivityStatus> UNDER_WAY = of(ActivityStatus.ACTIVE);

    /** What is carried out, or will be. */
    static final Set<ActivityStatus> UNDER_WAY_OR_PLANNED = of(ActivityStatus.ACTIVE, ActivityStatus.PLANNED);

    /** What may be carried out again. */
    static final Set<ActivityStatus> NOT_OVER =
            of(ActivityStatus.ACTIVE, ActivityStatus.PLANNED, ActivityStatus.PAUSED);

    /** The words only make the choice between several with one id the same in whatever order they are listed. */
    private static final Comparator<Partner> BY_ID =
            Comparator.comparing(Partner::id).thenComparing(Partner::toString);

    private static Set<ActivityStatus> of(ActivityStatus first, ActivityStatus... rest) {
        return Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

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
        Optional<LocalDate> first = activity.startedOn();
        return first.isPresent() && first.get().isAfter(asOf) ? Certainty.NO : isAt(UNDER_WAY, activity);
    }

    /** Returns whether an activity has one of some statuses; after its last day it has none. */
    Certainty isAt(Set<ActivityStatus> statuses, Activity activity) {
        Optional<LocalDate> last = activity.endedOn();
        if (last.isPresent() && last.get().isBefore(asOf)) {
            return Certainty.NO;
        }
        Optional<ActivityStatus> status = activity.status();
        return status.isPresent() ? Certainty.of(statuses.contains(status.get())) : silence(Section.ACTIVITIES);
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

    /** Returns the partners that take part on the date, in order of their ids; of several with one id, one. */
    List<Partner> partners() {
        List<Partner> all = new ArrayList<>();
        for (Partner partner : initiative.partners()) {
            if (partner.isActive() && partner.joinedOn().filter(asOf::isBefore).isEmpty()) {
                all.add(partner);
            }
        }
        all.sort(BY_ID);
        List<Partner> different = new ArrayList<>(all.size());
        for (Partner partner : all) {
            int last = different.size() - 1;
            if (last < 0 || !different.get(last).id().equals(partner.id())) {
                different.add(partner);
            }
        }
        return Collections.unmodifiableList(different);
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
