package org.collectiveimpact.rules;

import java.util.Optional;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;

/** A level of the structure, with the partners and the community told apart. */
enum Tier {
    STEERING_COMMITTEE(Section.STEERING_COMMITTEE, "steering committee"),
    BACKBONE(Section.BACKBONE, "backbone"),
    WORK_GROUPS(Section.WORK_GROUPS, "work groups"),
    PARTNERS(Section.PARTNERS, "partners"),
    COMMUNITY(Section.PEOPLE, "community members");

    private final Section section;
    private final String words;

    Tier(Section section, String words) {
        this.section = section;
        this.words = words;
    }

    /** Where it is recorded. */
    String path() {
        return section.attribute();
    }

    /** What people call it. */
    String words() {
        return words;
    }

    /** Whether it is in place; empty where the data cannot say. */
    Optional<Boolean> isThere(Facts facts) {
        Initiative initiative = facts.initiative();
        return switch (this) {
            case STEERING_COMMITTEE -> ifPresent(facts.steeringCommittee().isPresent(), facts);
            case BACKBONE ->
                initiative
                        .backbone()
                        .map(backbone -> isChosen(backbone, facts))
                        .orElseGet(() -> facts.unmarked(section));
            case WORK_GROUPS ->
                initiative.workGroups().isEmpty()
                        ? facts.unmarked(section)
                        : Told.any(initiative.workGroups(), group -> WorkGroups.isActive(group, facts));
            case PARTNERS -> ifPresent(!facts.activePartners().isEmpty(), facts);
            case COMMUNITY ->
                initiative.people().isEmpty()
                        ? facts.unmarked(section)
                        : Told.any(
                                initiative.people(),
                                person -> Seat.of(person.id(), facts).isOfCommunity());
        };
    }

    private Optional<Boolean> ifPresent(boolean isPresent, Facts facts) {
        return isPresent ? Optional.of(true) : facts.unmarked(section);
    }

    /** A backbone whose status is not recorded may be a candidate. */
    private static Optional<Boolean> isChosen(Backbone backbone, Facts facts) {
        if (backbone.status().equals(Optional.of(BackboneStatus.CANDIDATE))) {
            return Told.NO;
        }
        boolean isSettled = backbone.status().isPresent() || facts.isComplete(Section.BACKBONE);
        return isSomebody(backbone) ? Told.between(isSettled, true) : facts.unmarked(Section.BACKBONE);
    }

    private static boolean isSomebody(Backbone backbone) {
        return !backbone.organisations().isEmpty()
                || !backbone.staff().isEmpty()
                || backbone.type().equals(Optional.of(BackboneType.STEERING_COMMITTEE));
    }
}
