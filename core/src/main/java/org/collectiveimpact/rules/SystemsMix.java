package org.collectiveimpact.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Set<Lever> levers = strategies.stream()
                .flatMap(strategy -> strategy.lever().stream())
                .filter(Lever::isSystemic)
                .collect(Collectors.toSet());
        long groups = levers.stream().map(SystemsMix::isStructural).distinct().count();
        long open = facts.isComplete(Section.STRATEGIES)
                ? 0
                : strategies.stream().filter(each -> each.lever().isEmpty()).count();
        return Tally.ofKnown(
                        Section.STRATEGIES,
                        strategies,
                        strategy ->
                                strategy.lever().map(Lever::isSystemic).or(() -> facts.unmarked(Section.STRATEGIES)))
                .enough(
                        criterion.limits().between(groups, Math.min(GROUPS, groups + open)),
                        "strategies go beyond programmes" + words(levers));
    }

    private static boolean isStructural(Lever lever) {
        return lever.group() == LeverGroup.STRUCTURAL;
    }

    private static String words(Set<Lever> levers) {
        List<String> used = titles(systemic().filter(levers::contains));
        List<String> missing = titles(systemic()
                .filter(lever -> levers.stream().noneMatch(each -> isStructural(each) == isStructural(lever))));
        if (used.isEmpty()) {
            return "";
        }
        return ", to " + String.join(", ", used) + (missing.isEmpty() ? "" : ", none to " + Choice.among(missing));
    }

    private static Stream<Lever> systemic() {
        return Arrays.stream(Lever.values()).filter(Lever::isSystemic);
    }

    private static List<String> titles(Stream<Lever> levers) {
        return levers.map(lever -> lever.title().toLowerCase(Locale.ROOT)).toList();
    }
}
