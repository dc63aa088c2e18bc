package org.collectiveimpact.network;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Partner;

/** Which partners that take part work on which goal. */
final class SectorMixes {

    private final Recorded recorded;
    private final GoalRolls rolls;

    SectorMixes(Recorded recorded) {
        this.recorded = recorded;
        this.rolls = new GoalRolls(recorded, recorded::isUnderWay, Integer.MAX_VALUE);
    }

    List<SectorMix> all() {
        List<Partner> partners = recorded.partners();
        List<SectorMix> mixes = new ArrayList<>();
        for (Goal goal : recorded.initiative().goals()) {
            Roll roll = new Roll(recorded);
            roll.addAll(rolls.of(goal), Certainty.YES);
            roll.addAll(rolls.anyGoal(), Certainty.PERHAPS);
            mixes.add(mix(goal, roll, partners));
        }
        return List.copyOf(mixes);
    }

    private static SectorMix mix(Goal goal, Roll roll, List<Partner> partners) {
        List<Partner> certain = new ArrayList<>();
        List<Partner> perhaps = new ArrayList<>();
        for (Partner partner : partners) {
            Certainty certainty = roll.named(partner);
            if (certainty.isPossible()) {
                (certainty == Certainty.YES ? certain : perhaps).add(partner);
            }
        }
        return new SectorMix(goal, certain, perhaps, roll.isOpen());
    }
}
