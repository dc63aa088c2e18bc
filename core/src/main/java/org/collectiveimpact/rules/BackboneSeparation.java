package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/**
 * Whether the backbone's own organisations leave the activities to others.
 *
 * <p>An activity that has ended, or has yet to begin, does not count. One without a lead may be led by the backbone,
 * unless others carry it out.
 */
final class BackboneSeparation {

    private static final String NOTE = "backbone.separationNote";

    private final Facts facts;
    private final Set<PartnerId> own;

    private BackboneSeparation(Facts facts) {
        this.facts = facts;
        this.own = new HashSet<>(BackboneForm.organisations(facts));
    }

    static Reading read(Criterion criterion, Facts facts) {
        return new BackboneSeparation(facts).read();
    }

    private Reading read() {
        if (isType(BackboneType.STEERING_COMMITTEE)) {
            return Reading.of(
                    Answer.NOT_APPLICABLE,
                    "the steering committee is the backbone; there is no organisation of its own to keep apart");
        }
        if (own.isEmpty()) {
            return facts.absent(Section.BACKBONE, BackboneForm.ORGANISATIONS, "organisation of a backbone");
        }
        if (facts.initiative().activities().isEmpty() && !facts.isComplete(Section.ACTIVITIES)) {
            return facts.empty(Section.ACTIVITIES, "activities");
        }
        List<Activity> activities = Those.of(
                facts.initiative().activities(), activity -> goesOn(activity).orElse(true));
        return activities.isEmpty()
                ? Reading.of(Answer.YES, "no activity goes on, so the backbone leads none")
                : reading(activities);
    }

    private Reading reading(List<Activity> activities) {
        Tally others = Tally.ofKnown(Section.ACTIVITIES, activities, activity -> Told.not(isLed(activity)));
        Optional<Boolean> leads = Told.not(others.all());
        Optional<Boolean> note = hasNote();
        Score apart = Score.between(note.orElse(false) ? 0.5 : 0, note.orElse(true) ? 0.5 : 0);
        Score score = Score.between(
                leads.equals(Optional.of(false)) ? 1 : apart.low(), leads.equals(Optional.of(true)) ? apart.high() : 1);
        Reading reading =
                others.enough(score, "activities are not led by the backbone's own organisations" + words(leads, note));
        return leads.orElse(true) ? withNote(reading, note) : reading;
    }

    private static Reading withNote(Reading reading, Optional<Boolean> note) {
        return note.map(isThere -> isThere ? reading : reading.withShortfalls(and(reading.shortfalls())))
                .orElseGet(() -> reading.withUntold(and(reading.untold())));
    }

    private static List<String> and(List<String> paths) {
        List<String> all = new ArrayList<>(paths);
        all.add(NOTE);
        Collections.sort(all);
        return all;
    }

    private static String words(Optional<Boolean> leads, Optional<Boolean> note) {
        if (!leads.orElse(true)) {
            return "";
        }
        return note.map(isThere ->
                        isThere ? ", and a note says how the two are kept apart" : ", and no note keeps the two apart")
                .orElse(", and no note on how the two are kept apart is recorded");
    }

    private boolean isType(BackboneType type) {
        return facts.initiative().backbone().flatMap(Backbone::type).equals(Optional.of(type));
    }

    private Optional<Boolean> goesOn(Activity activity) {
        boolean hasBegun = activity.startedOn().map(facts::hasCome).orElse(true);
        return hasBegun ? facts.network().isNotOver(activity) : Told.NO;
    }

    private Optional<Boolean> isLed(Activity activity) {
        return Told.all(List.of(goesOn(activity), hasOwnLead(activity)));
    }

    private Optional<Boolean> hasOwnLead(Activity activity) {
        if (activity.lead().isPresent()) {
            return activity.lead().map(own::contains);
        }
        boolean isOthers = !activity.partners().isEmpty() && !Those.any(activity.partners(), own::contains);
        return isOthers ? Optional.of(false) : facts.unmarked(Section.ACTIVITIES);
    }

    private Optional<Boolean> hasNote() {
        return facts.initiative()
                .backbone()
                .flatMap(Backbone::separationNote)
                .filter(text -> !text.isBlank())
                .map(text -> true)
                .or(() -> facts.unmarked(Section.BACKBONE));
    }
}
