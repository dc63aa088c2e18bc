package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.planning.Agreement;
import org.collectiveimpact.planning.OutsideView;
import org.collectiveimpact.planning.RatedCriterion;
import org.collectiveimpact.planning.RaterGroup;
import org.collectiveimpact.planning.Reliability;
import org.collectiveimpact.planning.Spread;

/** How far those who answered agree, split views first; nothing where nobody answered what another did. */
final class AgreementSection {

    private static final int SHOWN = 12;

    private final Assessment assessment;
    private final Texts texts;

    AgreementSection(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
    }

    void write(Page page) {
        Agreement agreement = Agreement.of(assessment);
        if (agreement.criteria().isEmpty() && agreement.outside().isEmpty()) {
            return;
        }
        page.heading(2, texts.get("agreement.title"));
        if (!agreement.criteria().isEmpty()) {
            criteria(agreement, page);
        }
        if (!agreement.outside().isEmpty()) {
            outside(agreement, page);
        }
        page.paragraph(texts.get(
                "agreement.method",
                Amounts.worked(assessment.ruleSet().ratings().agreement()),
                Agreement.LEAST_CRITERIA,
                agreement.draws().n(),
                agreement.draws().seed()));
    }

    private void criteria(Agreement agreement, Page page) {
        List<RatedCriterion> all = agreement.criteria();
        page.paragraph(texts.get("agreement.split", agreement.split().size(), all.size()));
        page.table(
                List.of(
                        texts.get("agreement.criterion"),
                        texts.get("agreement.who"),
                        texts.get("agreement.answers"),
                        texts.get("agreement.median"),
                        texts.get("agreement.range"),
                        texts.get("agreement.index")),
                all.stream().limit(SHOWN).map(this::row).toList());
        if (all.size() > SHOWN) {
            page.paragraph(texts.get("plan.more", all.size() - SHOWN));
        }
        for (RaterGroup group : agreement.groups()) {
            page.paragraph(texts.get(
                    "agreement.group",
                    texts.get("raters." + group.kind()),
                    group.raters(),
                    group.criteria(),
                    group.answers()));
            page.bullets(coefficients(group));
        }
    }

    private List<String> row(RatedCriterion rated) {
        Spread answers = rated.answers();
        return List.of(
                rated.criterion(),
                texts.get("raters." + rated.kind()),
                Integer.toString(answers.n()),
                Amounts.points(answers.median()),
                Amounts.points(answers.low()) + "-" + Amounts.points(answers.high()),
                rated.index().map(Amounts::worked).orElse("-")
                        + (rated.isSplit() ? ", " + texts.get("agreement.is-split") : ""));
    }

    /** Returns each coefficient that there is, then those withheld for one reason together. */
    private List<String> coefficients(RaterGroup group) {
        List<String> said = new ArrayList<>();
        Map<String, List<String>> withheld = new LinkedHashMap<>();
        for (Reliability each : group.coefficients()) {
            if (each.value().isEmpty()) {
                withheld.computeIfAbsent(each.why().orElse(""), why -> new ArrayList<>())
                        .add(each.coefficient().title());
                continue;
            }
            said.add(each.coefficient().title() + ": "
                    + Amounts.worked(each.value().get())
                    + each.interval()
                            .map(interval -> " (" + Amounts.worked(interval, texts) + ")")
                            .orElse(""));
        }
        withheld.forEach((why, names) ->
                said.add(texts.get("agreement.withheld", String.join(", ", names), English.in(texts, why))));
        return said;
    }

    private void outside(Agreement agreement, Page page) {
        List<OutsideView> all = agreement.outside();
        page.paragraph(texts.get(
                "agreement.outside",
                all.size(),
                agreement
                        .selfOverExternal()
                        .map(median -> Amounts.change(median * 100))
                        .orElse("-")));
        page.table(
                List.of(
                        texts.get("agreement.criterion"),
                        texts.get("agreement.self"),
                        texts.get("agreement.external"),
                        texts.get("agreement.difference")),
                all.stream()
                        .limit(SHOWN)
                        .map(each -> List.of(
                                each.criterion(),
                                told(each.self()),
                                told(each.external()),
                                Amounts.change(each.difference() * 100)))
                        .toList());
    }

    private String told(Spread answers) {
        return texts.get("agreement.told", Amounts.points(answers.median()), answers.n());
    }
}
