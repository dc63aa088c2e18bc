package org.collectiveimpact.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.planning.Agreement;
import org.collectiveimpact.planning.Coefficient;
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
        more(all, page);
        List<RaterGroup> groups = agreement.groups();
        groups.forEach(group -> page.paragraph(
                texts.get("agreement.group", who(group.kind()), group.raters(), group.criteria(), group.answers())));
        coefficients(groups, page);
    }

    private List<String> row(RatedCriterion rated) {
        Spread answers = rated.answers();
        return List.of(
                rated.criterion(),
                who(rated.kind()),
                Integer.toString(answers.n()),
                Amounts.points(answers.median()),
                Amounts.points(answers.low())
                        + (answers.low() == answers.high() ? "" : "-" + Amounts.points(answers.high())),
                rated.index().map(Amounts::hundredths).orElse("-")
                        + (rated.isSplit() ? ", " + texts.get("agreement.is-split") : ""));
    }

    /** Writes the coefficients that any group has, and why others are withheld. */
    private void coefficients(List<RaterGroup> groups, Page page) {
        List<List<String>> rows = Arrays.stream(Coefficient.values())
                .filter(each -> groups.stream()
                        .anyMatch(group -> group.reliability(each).value().isPresent()))
                .map(each -> Stream.concat(
                                Stream.of(each.title()), groups.stream().map(group -> told(group.reliability(each))))
                        .toList())
                .toList();
        if (!rows.isEmpty()) {
            page.table(
                    Stream.concat(
                                    Stream.of(texts.get("agreement.coefficient")),
                                    groups.stream().map(group -> who(group.kind())))
                            .toList(),
                    rows);
        }
        page.bullets(groups.stream().flatMap(this::withheld).toList());
    }

    private Stream<String> withheld(RaterGroup group) {
        return group.coefficients().stream()
                .flatMap(each -> each.why().stream())
                .distinct()
                .map(why -> texts.get("agreement.withheld", who(group.kind()), English.in(texts, why)));
    }

    private String told(Reliability each) {
        return each.value().map(Amounts::hundredths).orElse(texts.get("agreement.none"))
                + each.interval()
                        .map(interval -> " (" + Amounts.range(interval, Amounts::hundredths, texts) + ")")
                        .orElse("");
    }

    private String who(RaterKind kind) {
        return texts.get("raters." + kind);
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
                        who(RaterKind.SELF),
                        who(RaterKind.EXTERNAL),
                        texts.get("agreement.difference")),
                all.stream()
                        .limit(SHOWN)
                        .map(each -> List.of(
                                each.criterion(),
                                told(each.self()),
                                told(each.external()),
                                Amounts.change(each.difference() * 100)))
                        .toList());
        more(all, page);
    }

    /** Says how many are not shown. */
    private void more(List<?> all, Page page) {
        if (all.size() > SHOWN) {
            page.paragraph(texts.get("plan.more", all.size() - SHOWN));
        }
    }

    private String told(Spread answers) {
        return texts.get("agreement.told", Amounts.points(answers.median()), answers.n());
    }
}
