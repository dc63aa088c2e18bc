package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SustainabilityPlan;

/** Whether it is planned how the work goes on or ends. */
final class SustainedWork {

    private static final String PATH = Section.SUSTAINABILITY_PLAN.attribute();

    private SustainedWork() {}

    static Reading read(Criterion criterion, Facts facts) {
        int months = criterion.limits().number("months");
        return facts.initiative()
                .sustainabilityPlan()
                .filter(plan -> plan.date().map(facts::hasCome).orElse(true))
                .filter(plan -> !parts(plan, facts).isEmpty())
                .map(plan -> read(plan, months, facts))
                .orElseGet(() ->
                        facts.absent(Section.SUSTAINABILITY_PLAN, PATH, "plan for sustaining or ending the work"));
    }

    /** To be anchored in policy, or to know when to end, is one part. */
    private static WrittenParts parts(SustainabilityPlan plan, Facts facts) {
        return WrittenParts.of(PATH, facts.isComplete(Section.SUSTAINABILITY_PLAN))
                .add("money", "money", plan.money().stream().toList())
                .add("people", "people", plan.people().stream().toList())
                .add(
                        "policyAnchoring",
                        "policy or an end",
                        Stream.concat(plan.policyAnchoring().stream(), plan.exitCondition().stream())
                                .toList());
    }

    private static Reading read(SustainabilityPlan plan, int months, Facts facts) {
        WrittenParts parts = parts(plan, facts);
        LocalDate first = facts.asOf().minusMonths(months);
        Optional<Boolean> recent =
                plan.date().map(day -> !day.isBefore(first)).or(() -> facts.unmarked(Section.SUSTAINABILITY_PLAN));
        Optional<Boolean> full = Told.all(List.of(parts.all(), recent));
        List<String> date = List.of(PATH + ".date");
        return Reading.of(
                        Score.between(full.orElse(false) ? 1 : 0.5, full.orElse(true) ? 1 : 0.5),
                        plan.date().map(day -> "a plan of " + day).orElse("a plan without a date") + "; "
                                + parts.words())
                .withShortfalls(
                        Stream.concat(parts.shortfalls().stream(), recent.orElse(true) ? Stream.empty() : date.stream())
                                .sorted()
                                .toList())
                .withUntold(
                        full.isPresent()
                                ? List.of()
                                : Stream.concat(
                                                parts.untold().stream(),
                                                recent.isPresent() ? Stream.empty() : date.stream())
                                        .sorted()
                                        .toList());
    }
}
