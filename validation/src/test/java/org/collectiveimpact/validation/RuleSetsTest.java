package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.Disabling;
import org.collectiveimpact.assessment.Overriding;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.validation.Violation.Severity;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private static final RuleSet STANDARD = RuleSet.standard();
    private static final Criterion TRUST = STANDARD.criterion("cc-trust");

    @Test
    void theStandardRuleSetIsSound() {
        assertThat(InitiativeValidator.standard().validate(STANDARD)).isEmpty();
    }

    @Test
    void aRuleSetHasATitle() {
        assertThat(violations(STANDARD.withTitle(" "))).containsExactly("ERROR title: ' ' (expected: words)");
        assertThat(violations(STANDARD.withTitle("x"))).isEmpty();
    }

    @Test
    void aRuleSetHasAnId() {
        assertThat(violations(STANDARD.withId("").withTitle("")))
                .containsExactly("ERROR id: '' (expected: words)", "ERROR title: '' (expected: words)");
    }

    @Test
    void aDimensionHasATitle() {
        assertThat(violations(with(TRUST.withDimension(new Dimension("trust", " ")))))
                .containsExactly("ERROR criteria[cc-trust].dimension.title: ' ' (expected: words)");
    }

    @Test
    void theWordsOfACriterionAreThere() {
        assertThat(violations(with(
                        TRUST.withQuestionTemplate("").withEvidenceTemplate(" ").withRemedyTemplate("\t"))))
                .containsExactly(
                        "ERROR criteria[cc-trust].evidence: ' ' (expected: words)",
                        "ERROR criteria[cc-trust].question: '' (expected: words)",
                        "ERROR criteria[cc-trust].remedy: ' ' (expected: words)");
    }

    @Test
    void noNumberIsLeftOpen() {
        assertThat(violations(with(TRUST.withQuestionTemplate("In {weeks} weeks?"))))
                .containsExactly(
                        "ERROR criteria[cc-trust].question: '{weeks}' (expected: a name that stands for a number"
                                + " of the criterion)");
    }

    @Test
    void aCriterionIsFoundByItsPlaceToo() {
        assertThat(InitiativeValidator.standard().validate(with(TRUST.withRemedyTemplate(""))))
                .extracting(Violation::pointer)
                .containsExactly("/criteria/0/remedy");
    }

    @Test
    void whatIsWrongWithACustomRuleSetIsAllSaid() {
        var draft = CustomRuleSet.extending(STANDARD)
                .id("Mine")
                .addDisable(new Disabling("cc-trsut", Optional.of("We ask that elsewhere")))
                .addOverride(
                        Overriding.builder().criterion("cc-trust").effort(3).build())
                .build();

        assertThat(InitiativeValidator.standard().validate(draft, List.of(STANDARD)))
                .contains(new Violation(
                        "id",
                        "/id",
                        "rule-set",
                        "id: 'Mine' (expected: lower-case words or digits joined by hyphens)",
                        "'Mine'",
                        Severity.ERROR))
                .extracting(Violation::path)
                .contains("disable[0].criterion", "override[0].reason");
    }

    @Test
    void aCustomRuleSetThatComesToOneIsSound() {
        var draft = CustomRuleSet.extending(STANDARD).build();

        assertThat(InitiativeValidator.standard().validate(draft, List.of(STANDARD)))
                .isEmpty();
    }

    private static RuleSet with(Criterion criterion) {
        return STANDARD.withCriteria(criterion);
    }

    private static List<String> violations(RuleSet ruleSet) {
        return InitiativeValidator.standard().validate(ruleSet).stream()
                .map(Violation::toString)
                .toList();
    }
}
