package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.assessment.Verdict;

/** Tells what to do. */
final class PlanText {

    /** How many improvements and exchanges are told; the others are counted. */
    private static final int TOLD = 12;

    private static final String CAVEAT = "Effort adds up levels from 1, a decision of one person, to 5, a year. It is"
            + " arithmetic on the criteria, with efforts and prerequisites that are engine defaults; no forecast.";

    private PlanText() {}

    static String of(Plan plan) {
        String gate = "The gate of " + QuestionsText.name(plan.phase(), plan.phaseName());
        if (plan.verdict() == Verdict.PASS) {
            return gate + " passes; nothing needs to be done.";
        }
        List<String> lines = new ArrayList<>();
        lines.add(gate + (plan.verdict() == Verdict.OPEN ? " is open." : " fails."));
        lines.add(plan.atLeast().toString());
        if (!plan.guaranteed().criteria().equals(plan.atLeast().criteria())) {
            lines.add(plan.guaranteed().toString());
        }
        lines.add(CAVEAT);
        return String.join("\n", lines);
    }

    static String of(Route route) {
        List<Improvement> all = route.improvements();
        if (all.isEmpty()) {
            return route.reckoning().words() + ": nothing.";
        }
        List<String> lines = new ArrayList<>();
        lines.add(route.reckoning().words() + ": " + all.size() + (all.size() == 1 ? " improvement" : " improvements")
                + " of effort " + route.effort() + (route.isProven() ? "" : ", not proven to be the least")
                + toVerify(all)
                + ":");
        for (int i = 0; i < Math.min(all.size(), TOLD); i++) {
            lines.add(i + 1 + ". " + all.get(i));
        }
        if (all.size() > TOLD) {
            lines.add("and " + (all.size() - TOLD) + " more: improvements()");
        }
        route.alternatives().forEach(each -> lines.add("or, for the same effort, " + exchange(route.criteria(), each)));
        return String.join("\n", lines);
    }

    private static String toVerify(List<Improvement> all) {
        long toVerify = all.stream().filter(Improvement::isToVerify).count();
        return toVerify == 0
                ? ""
                : "; " + toVerify + " may be met already, verify " + (toVerify == 1 ? "it" : "them") + " first";
    }

    private static String exchange(List<String> route, List<String> other) {
        return String.join(" and ", without(other, route)) + " instead of "
                + String.join(" and ", without(route, other));
    }

    private static List<String> without(List<String> ids, List<String> others) {
        return ids.stream().filter(each -> !others.contains(each)).sorted().toList();
    }
}
