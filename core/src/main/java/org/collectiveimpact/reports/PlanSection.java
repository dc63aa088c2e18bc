package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.planning.Improvement;
import org.collectiveimpact.planning.Plan;
import org.collectiveimpact.planning.Route;

/** The least work that passes the next gate: what is enough, what is needed in any case, what to verify first. */
final class PlanSection {

    private static final int BRIEF = 7;

    private final Assessment assessment;
    private final Texts texts;
    private final ReportWords words;

    PlanSection(Assessment assessment, Texts texts, ReportWords words) {
        this.assessment = assessment;
        this.texts = texts;
        this.words = words;
    }

    void write(Page page, boolean isWhole) {
        page.heading(2, texts.get("plan.title"));
        Optional<Plan> next = Plan.toNext(assessment);
        if (next.isEmpty()) {
            page.paragraph(texts.get("plan.done"));
            return;
        }
        Plan plan = next.get();
        Route enough = plan.guaranteed();
        Route least = plan.atLeast();
        page.paragraph(texts.get("plan.gate." + plan.verdict(), words.phase(phase(plan))) + " "
                + (least.improvements().isEmpty() ? texts.get("plan.least.none") : route("plan.least", least)) + " "
                + route("plan.enough", enough) + verify(plan));
        table(enough, least, isWhole ? Integer.MAX_VALUE : BRIEF, page);
        page.bullets(enough.alternatives().stream()
                .map(other -> exchange(enough.criteria(), other))
                .toList());
        if (!enough.criteria().containsAll(least.criteria())) {
            page.paragraph(texts.get("plan.least.other"));
            table(least, least, Integer.MAX_VALUE, page);
        }
        page.paragraph(texts.get("plan.caveat"));
    }

    private Phase phase(Plan plan) {
        return assessment.ruleSet().phaseModel().phase(plan.phase());
    }

    private String route(String key, Route route) {
        int n = route.improvements().size();
        return texts.get(key + (n == 1 ? ".one" : ".many"), n, route.effort())
                + (route.isProven() ? "" : " " + texts.get("plan.not-proven"));
    }

    private String verify(Plan plan) {
        int n = plan.toVerify().size();
        return n == 0 ? "" : " " + texts.count("plan.verify", n);
    }

    private void table(Route route, Route least, int most, Page page) {
        List<Improvement> all = route.improvements();
        if (all.isEmpty()) {
            return;
        }
        page.table(
                List.of(
                        texts.get("plan.criterion"),
                        texts.get("plan.what"),
                        texts.get("plan.first"),
                        texts.get("plan.effort"),
                        texts.get("plan.needed")),
                all.stream().limit(most).map(each -> row(each, least)).toList());
        if (all.size() > most) {
            page.paragraph(texts.get("plan.more", all.size() - most));
        }
    }

    private List<String> row(Improvement improvement, Route least) {
        List<String> first = new ArrayList<>();
        first.add(texts.get(improvement.isToVerify() ? "plan.to-verify" : "plan.to-do"));
        if (!improvement.after().isEmpty()) {
            first.add(texts.get("plan.after", joined(improvement.after())));
        }
        return List.of(
                improvement.criterion(),
                words.of(assessment.finding(improvement.criterion()).criterion(), each -> improvement.remedy()),
                String.join(", ", first),
                Integer.toString(improvement.effort()),
                texts.get(
                        least.criteria().contains(improvement.criterion())
                                ? "plan.in-any-case"
                                : "plan.if-not-met-yet"));
    }

    private String exchange(List<String> route, List<String> other) {
        return texts.get("plan.alternative", joined(without(other, route)), joined(without(route, other)));
    }

    private String joined(List<String> ids) {
        return String.join(texts.get("and"), ids);
    }

    private static List<String> without(List<String> ids, List<String> others) {
        return ids.stream().filter(each -> !others.contains(each)).sorted().toList();
    }
}
