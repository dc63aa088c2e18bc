package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.WorkGroup;

/** Governance: whether all levels of the structure are in place and joined by shared members. */
final class LevelsYardstick {

    private static final int MAY_MISS = 1;

    private final Data data;
    private final Doings doings;
    private final Seats seats;

    LevelsYardstick(Data data, Doings doings, Seats seats) {
        this.data = data;
        this.doings = doings;
        this.seats = seats;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("gov-levels-complete", levelsComplete());
    }

    private Outcome levelsComplete() {
        List<String> shortfalls = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        int missing = 0;
        int open = 0;
        for (Tier tier : Tier.values()) {
            Truth isThere = isThere(tier);
            missing += isThere == Truth.NO ? 1 : 0;
            open += isThere == Truth.OPEN ? 1 : 0;
            if (!isThere.surely()) {
                (isThere.possibly() ? untold : shortfalls).add(tier.section.attribute());
            }
        }
        Truth isJoined = Truth.YES;
        if (missing + open == 0) {
            Bonds bonds = new Bonds(data, doings, seats);
            Set<Tier> joined = bonds.joined();
            Set<Tier> perhaps = bonds.perhapsJoined();
            for (Tier tier : Tier.values()) {
                Truth isOne = Truth.between(joined.contains(tier), perhaps.contains(tier));
                isJoined = isJoined.and(isOne);
                if (!isOne.surely()) {
                    (isOne.possibly() ? untold : shortfalls).add(tier.section.attribute());
                }
            }
        }
        return Outcome.between(
                        score(missing + open, isJoined.surely()),
                        score(missing, isJoined.possibly()),
                        "levels missing: " + missing + ", not recorded: " + open + ", joined: " + isJoined)
                .withPaths(shortfalls, untold);
    }

    private static double score(int missing, boolean isJoined) {
        if (missing == 0 && isJoined) {
            return 1;
        }
        return missing <= MAY_MISS ? 0.5 : 0;
    }

    private Truth isThere(Tier tier) {
        Truth unmarked = data.unmarked(tier.section);
        return switch (tier) {
            case STEERING -> data.steering().isPresent() ? Truth.YES : unmarked;
            case BACKBONE -> isBackboneThere(unmarked);
            case PARTNERS -> data.activePartners.isEmpty() ? unmarked : Truth.YES;
            case WORK_GROUPS -> {
                Truth any = data.unlisted(tier.section, data.initiative.workGroups());
                for (WorkGroup group : data.initiative.workGroups()) {
                    any = any.or(doings.isActive(group));
                }
                yield any;
            }
            case COMMUNITY -> {
                Truth any = data.unlisted(tier.section, data.initiative.people());
                for (Person person : data.initiative.people()) {
                    any = any.or(seats.isOfCommunity(person.id()));
                }
                yield any;
            }
        };
    }

    private Truth isBackboneThere(Truth unmarked) {
        Backbone backbone = data.initiative.backbone().orElse(null);
        if (backbone == null) {
            return unmarked;
        }
        if (backbone.status().equals(Optional.of(BackboneStatus.CANDIDATE))) {
            return Truth.NO;
        }
        boolean isSomebody = !backbone.organisations().isEmpty()
                || !backbone.staff().isEmpty()
                || Bonds.isSteeringCommittee(backbone);
        return isSomebody ? Truth.YES : unmarked;
    }
}
