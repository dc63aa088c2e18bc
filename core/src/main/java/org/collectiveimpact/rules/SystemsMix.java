package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.framework.LeverGroup;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Strategy;

/**
 * How far strategies go beyond programmes.
 *
 * <p>There are two groups of levers: policy, practice and money flows are one; relationships, power and mental models
 * the other.
 */
final class SystemsMix {

    private static final int GROUPS = 2;

    private SystemsMix() {}

    /** A strategy whose lever is not recorded might add a group. */
    static Reading read(Criterion criterion, Facts facts) {
        List<Strategy> strategies = facts.initiative().strategies();
        if (strategies.isEmpty()) {
            return facts.empty(Section.STRATEGIES, "strategies");
        }
        Set<Lever> levers = EnumSet.noneOf(Lever.class);
        strategies.forEach(
                strategy -> strategy.lever().filter(Lever::isSystemic).ifPresent(levers::add));
        long groups = (isAny(levers, true) ? 1L : 0) + (isAny(levers, false) ? 1 : 0);
        long open = facts.isComplete(Section.STRATEGIES)
                ? 0
                : Those.count(strategies, each -> each.lever().isEmpty());
        return Tally.ofKnown(
                        Section.STRATEGIES,
                        strategies,
                        strategy ->
                                strategy.lever().map(Lever::isSystemic).or(() -> facts.unmarked(Section.STRATEGIES)))
                .enough(
                        criterion.limits().between(groups, Math.min(GROUPS, groups + open)),
                        "strategies go beyond programmes" + words(levers));
    }

    /** Whether one of some levers is structural, or one is not. */
    private static boolean isAny(Set<Lever> levers, boolean structural) {
        return Those.any(levers, lever -> isStructural(lever) == structural);
    }

    private static boolean isStructural(Lever lever) {
        return lever.group() == LeverGroup.STRUCTURAL;
    }

    private static String words(Set<Lever> levers) {
        List<String> used = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            if (levers.contains(lever)) {
                used.add(title(lever));
            } else if (lever.isSystemic() && !isAny(levers, isStructural(lever))) {
                missing.add(title(lever));
            }
        }
        if (used.isEmpty()) {
            return "";
        }
        return ", to " + String.join(", ", used) + (missing.isEmpty() ? "" : ", none to " + Choice.among(missing));
    }

    private static String title(Lever lever) {
        return lever.title().toLowerCase(Locale.ROOT);
    }
}
