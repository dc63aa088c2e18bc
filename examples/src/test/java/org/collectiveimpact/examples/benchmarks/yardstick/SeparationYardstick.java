package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Backbone support: whether the backbone leaves the activities to others. */
final class SeparationYardstick {

    private final Data data;
    private final Optional<Backbone> backbone;
    private final Set<PartnerId> own;

    SeparationYardstick(Data data) {
        this.data = data;
        this.backbone = data.initiative.backbone();
        this.own = new HashSet<>(backbone.map(Backbone::organisations).orElse(List.of()));
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("bb-separate", separate());
    }

    private Outcome separate() {
        if (backbone.flatMap(Backbone::type).equals(Optional.of(BackboneType.STEERING_COMMITTEE))) {
            return Outcome.notApplicable("the steering committee is the backbone");
        }
        if (own.isEmpty()) {
            return data.absent(Section.BACKBONE, "backbone.organisations", "organisation of a backbone");
        }
        if (data.initiative.activities().isEmpty() && !data.isComplete(Section.ACTIVITIES)) {
            return data.empty(Section.ACTIVITIES, "activities");
        }
        Count count = new Count("activities");
        Truth leads = Truth.NO;
        for (Activity activity : data.initiative.activities()) {
            if (goesOn(activity)) {
                Truth isLed = isLed(activity);
                leads = leads.or(isLed);
                count.add(activity, isLed.not());
            }
        }
        if (count.size() == 0) {
            return Outcome.yes("no activity goes on");
        }
        Truth note = Data.isWritten(backbone.flatMap(Backbone::separationNote))
                ? Truth.YES
                : data.unmarked(Section.BACKBONE);
        double low = note.surely() ? 0.5 : 0;
        double high = note.possibly() ? 0.5 : 0;
        Outcome outcome = count.enough(
                leads == Truth.NO ? 1 : low, leads.surely() ? high : 1, "activities are not led by the backbone");
        if (leads == Truth.NO || note.surely()) {
            return outcome;
        }
        List<String> shortfalls = new ArrayList<>(outcome.shortfalls());
        List<String> untold = new ArrayList<>(outcome.untold());
        (note == Truth.NO ? shortfalls : untold).add("backbone.separationNote");
        return outcome.withPaths(shortfalls, untold);
    }

    private boolean goesOn(Activity activity) {
        boolean hasEnded = activity.status().equals(Optional.of(ActivityStatus.ENDED))
                || (activity.endedOn().isPresent() && activity.endedOn().get().isBefore(data.asOf));
        return data.hasComeOrUndated(activity.startedOn()) && !hasEnded;
    }

    private Truth isLed(Activity activity) {
        if (activity.lead().isPresent()) {
            return Truth.of(own.contains(activity.lead().get()));
        }
        for (PartnerId partner : activity.partners()) {
            if (own.contains(partner)) {
                return data.unmarked(Section.ACTIVITIES);
            }
        }
        return activity.partners().isEmpty() ? data.unmarked(Section.ACTIVITIES) : Truth.NO;
    }
}
