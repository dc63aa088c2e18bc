package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.rules;

import java.util.List;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final Criterion AGENDA = about("ca-one").build();
    private static final Criterion RESULT = about("sm-one")
            .dimension(Dimension.of(Condition.SHARED_MEASUREMENT))
            .component(Component.EVALUATION_AND_IMPROVEMENT)
            .phase(4)
            .aspect(Aspect.RESULTS)
            .addSources(Source.of("S002"))
            .build();

    @Test
    void allCriteriaAreInTheViewOfAll() {
        assertView(View.ALL, "All criteria", AGENDA, RESULT);
    }

    @Test
    void theHeadlineLeavesOutResults() {
        assertView(View.HEADLINE, "Readiness and functioning", AGENDA);
    }

    @Test
    void aViewMayBeADimensionAComponentOrAnAspect() {
        assertView(View.of(Dimension.of(Condition.SHARED_MEASUREMENT)), "Shared measurement", RESULT);
        assertView(View.of(Component.STRATEGIC_PLANNING), "Strategic planning", AGENDA);
        assertView(View.of(Aspect.RESULTS), "RESULTS", RESULT);
    }

    @Test
    void aViewMayBeOneCriterionOrWhatRestsOnAPublication() {
        assertView(View.only("ca-one"), "ca-one", AGENDA);
        assertView(View.citing("S002"), "Criteria citing S002", RESULT);
    }

    @Test
    void aViewMayBeWhatFallsDueInAPhaseOrInOneOfItsCells() {
        RuleSet rules = rules(AGENDA, RESULT);
        Phase fourth = PhaseModel.five().phase(4);

        assertView(rules.dueIn(fourth), "Due in Begin Implementation", RESULT);
        assertView(rules.dueIn(PhaseModel.five().phase(1)), "Due in Assess Readiness", AGENDA);
        assertView(
                rules.cell(Component.EVALUATION_AND_IMPROVEMENT, fourth),
                Component.EVALUATION_AND_IMPROVEMENT.title() + " in Begin Implementation",
                RESULT);
        assertView(
                rules.cell(Component.STRATEGIC_PLANNING, fourth),
                Component.STRATEGIC_PLANNING.title() + " in Begin Implementation");
    }

    @Test
    void aViewMayBeWhatIsDue() {
        RuleSet rules = rules(AGENDA, RESULT);
        RuleSet three = rules.withPhaseModel(PhaseModel.three());

        assertView(rules.dueBy(PhaseModel.five().phase(3)), "Due by Organize for Impact", AGENDA);
        assertView(rules.dueBy(PhaseModel.five().phase(4)), "Due by Begin Implementation", AGENDA, RESULT);
        assertView(three.dueBy(PhaseModel.three().phase(1)), "Due by Initiate Action", AGENDA);
        assertView(three.dueBy(PhaseModel.three().phase(2)), "Due by Organize for Impact", AGENDA, RESULT);
    }

    @Test
    void twoViewsTogetherKeepTheFirstName() {
        assertView(View.ALL.and(View.of(Aspect.RESULTS)), "All criteria", RESULT);
        assertView(View.HEADLINE.and(View.of(Aspect.RESULTS)), "Readiness and functioning");
    }

    @Test
    void aViewMayHaveAnotherName() {
        assertView(View.ALL.named("Everything"), "Everything", AGENDA, RESULT);
    }

    private static void assertView(View view, String name, Criterion... criteria) {
        assertThat(List.of(AGENDA, RESULT)).filteredOn(view.filter()).containsExactly(criteria);
        assertThat(view).hasToString(name);
    }
}
