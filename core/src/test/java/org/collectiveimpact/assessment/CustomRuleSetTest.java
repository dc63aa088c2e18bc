package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.collectiveimpact.assessment.Foundation.STANDARD;
import static org.collectiveimpact.assessment.Foundation.WHY;
import static org.collectiveimpact.assessment.Foundation.adding;
import static org.collectiveimpact.assessment.Foundation.extending;
import static org.collectiveimpact.assessment.Foundation.on;
import static org.collectiveimpact.assessment.Foundation.overriding;
import static org.collectiveimpact.assessment.Foundation.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.rules.Bound;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Scale;
import org.collectiveimpact.rules.Severity;
import org.collectiveimpact.rules.Weights;
import org.junit.jupiter.api.Test;

/** What a custom rule set comes to. */
class CustomRuleSetTest {

    @Test
    void extendingTheStandardWithNothingIsTheStandard() {
        assertThat(CustomRuleSet.extending(STANDARD).build().on(List.of(STANDARD)))
                .isEqualTo(STANDARD);
    }

    @Test
    void aCriterionThatIsDisabledIsGoneAndTheOthersAreAsTheyWere() {
        RuleSet rules = on(extending().addDisabling(new Disabling("sm-baseline", WHY)));

        assertThat(rules.criteria())
                .isEqualTo(STANDARD.criteria().stream()
                        .filter(each -> !each.id().equals("sm-baseline"))
                        .toList());
    }

    @Test
    void anOverrideChangesWhatItNamesAndNothingElse() {
        RuleSet rules = on(extending()
                .addOverriding(overriding("sm-baseline")
                        .severity(Severity.MAJOR)
                        .phase(2)
                        .build()));

        assertThat(rules.criterion("sm-baseline"))
                .isEqualTo(STANDARD.criterion("sm-baseline")
                        .withSeverity(Severity.MAJOR)
                        .withPhase(2));
        assertThat(rules.criteria()).hasSameSizeAs(STANDARD.criteria());
    }

    @Test
    void withALimitTheWordsChangeAndTellWhoChangedIt() {
        RuleSet rules = on(extending()
                .addOverriding(overriding("sm-short-list")
                        .limits(LimitsChange.builder().yes(Bound.parse("<= 7")).build())
                        .build()));
        Criterion list = rules.criterion("sm-short-list");

        assertThat(list.evidence())
                .isEqualTo(
                        "Number of headline indicators of the goal with the most; those that name no goal may be of any."
                                + " Yes: at most 7; partly: at most 10.");
        assertThat(list.limits().origin()).isEqualTo("engine default; changed by lakeshore");
        assertThat(list.limits().answer(6)).isEqualTo(Answer.YES);
    }

    @Test
    void aLimitThatTheWordsDoNotNameNeedsNewEvidenceInWhichItMayBeNamed() {
        RuleSet rules = on(extending()
                .addOverriding(overriding("sm-baseline")
                        .limits(LimitsChange.builder()
                                .yes(Bound.parse(">= 0.8"))
                                .build())
                        .evidence("Headline indicators with a baseline. Yes: at least {yes%}; partly: some.")
                        .build()));

        assertThat(rules.criterion("sm-baseline").evidence())
                .isEqualTo("Headline indicators with a baseline. Yes: at least 80 %; partly: some.");
    }

    @Test
    void aNumberOfAMeasureIsChangedByItsName() {
        RuleSet rules = on(extending()
                .addOverriding(overriding("cc-workgroup-cadence")
                        .limits(LimitsChange.builder().putNumber("days", 40).build())
                        .build()));

        assertThat(rules.criterion("cc-workgroup-cadence").evidence())
                .isEqualTo("Share of active work groups that met in the last 40 days. Yes: all; partly: some.");
    }

    @Test
    void settingsChangeWeightsFloorsRatingsPolicyAndPhases() {
        RuleSet rules = on(extending()
                .addSettings(Setting.builder()
                        .reason(WHY)
                        .weights(new Weights(3, 2, 1))
                        .floors(new Floors(0.5, 0.6))
                        .ratings(new Ratings(0.8, 24))
                        .build())
                .addSettings(Setting.builder()
                        .reason(WHY)
                        .policy(Policy.GUIDE)
                        .phaseModel(OwnPhaseModel.builder().id("three-phases").build())
                        .build()));

        assertThat(rules)
                .isEqualTo(STANDARD.withId("lakeshore")
                        .withTitle("lakeshore")
                        .withVersion(new Version(1, 0, 0))
                        .withWeights(new Weights(3, 2, 1))
                        .withFloors(new Floors(0.5, 0.6))
                        .withRatings(new Ratings(0.8, 24))
                        .withPolicy(Policy.GUIDE)
                        .withPhaseModel(PhaseModel.three()));
    }

    @Test
    void anAddedCriterionComesLastAndMayHaveAScaleADimensionAndSourcesOfItsOwn() {
        List<Scale.Level> levels = List.of(new Scale.Level("low", "Low", 0), new Scale.Level("high", "High", 0.9));
        RuleSet rules = on(extending()
                .addDimensions(new Dimension("faith", "Good faith"))
                .addScales(new OwnScale("two-levels", levels))
                .addSources(new OwnSource("LF2026", "Lakeshore Foundation, Trust, 2026", Optional.empty()))
                .addAddition(adding("lf-trust")
                        .dimension("faith")
                        .scale("two-levels")
                        .mayNotApply(false)
                        .keepsAnswers(true)
                        .addPrerequisites("sm-agreement")
                        .addSources("LF2026", "S002")
                        .build()));
        Criterion last = rules.criteria().get(rules.criteria().size() - 1);

        assertThat(last.id()).isEqualTo("lf-trust");
        assertThat(last.dimension().title()).isEqualTo("Good faith");
        assertThat(last.scale()).isEqualTo(new Scale(levels));
        assertThat(last.mayNotApply()).isFalse();
        assertThat(last.keepsAnswers()).isTrue();
        assertThat(last.prerequisites()).containsExactly("sm-agreement");
        assertThat(last.sources().get(0).citation()).isEqualTo("Lakeshore Foundation, Trust, 2026");
        assertThat(last.sources().get(1)).isEqualTo(Source.of("S002"));
        assertThat(last.isStructural()).isFalse();
    }

    @Test
    void anAddedCriterionWithAMeasureStartsFromItsLimits() {
        RuleSet rules = on(own().addAddition(adding("own-few")
                .measure("sm-short-list")
                .evidence("Yes: at most {yes}; partly: at most {partly}.")
                .limits(LimitsChange.builder().yes(Bound.parse("<= 3")).build())
                .build()));

        assertThat(rules.criterion("own-few").measure())
                .isEqualTo(STANDARD.criterion("sm-short-list").measure());
        assertThat(rules.criterion("own-few").evidence()).isEqualTo("Yes: at most 3; partly: at most 10.");
    }

    @Test
    void anInstrumentOfOnesOwnNeedsNoReasonsAndMayHaveAnyPhases() {
        RuleSet rules = on(CustomRuleSet.builder()
                .id("own")
                .version(new Version(0, 1, 0))
                .title("Own instrument")
                .addSettings(Setting.builder()
                        .phaseModel(OwnPhaseModel.builder()
                                .id("seven-steps")
                                .entry("Before")
                                .addPhases("1st", "2nd", "3rd", "4th", "5th", "6th", "7th")
                                .build())
                        .build())
                .addAddition(
                        adding("own-trust").reason(Optional.empty()).phase(7).build()));

        assertThat(rules).hasToString("Own instrument 0.1.0 (1 criteria)");
        assertThat(rules.due(rules.criterion("own-trust"))).isEqualTo(Phase.of("seven-steps", 7, "7th"));
        assertThat(rules.floors()).isEqualTo(Floors.ENGINE_DEFAULT);
    }

    @Test
    void twoParentsAreJoinedAndWhatTheyShareIsThereOnce() {
        RuleSet clinic = on(own().id("clinic"));
        RuleSet both = on(
                extending()
                        .addParents(new Parent("clinic", new Version(1, 0, 0)))
                        .addSettings(),
                clinic);

        assertThat(both.criteria())
                .startsWith(STANDARD.criteria().toArray(Criterion[]::new))
                .endsWith(clinic.criteria().get(0))
                .hasSize(STANDARD.criteria().size() + 1);
    }

    @Test
    void whatParentsDisagreeOnIsSettledHere() {
        RuleSet other = on(extending()
                .id("other")
                .addSettings(Setting.builder().reason(WHY).policy(Policy.GUIDE).build())
                .addOverriding(overriding("sm-baseline").effort(5).build())
                .addOverriding(overriding("sm-target").effort(5).build()));
        RuleSet both = on(
                extending()
                        .addParents(new Parent("other", new Version(1, 0, 0)))
                        .addSettings(Setting.builder()
                                .reason(WHY)
                                .policy(Policy.STRICT)
                                .build())
                        .addDisabling(new Disabling("sm-target", WHY))
                        .addOverriding(overriding("sm-baseline").effort(3).build()),
                other);

        assertThat(both.policy()).isEqualTo(Policy.STRICT);
        assertThat(both.criterion("sm-baseline")).isEqualTo(STANDARD.criterion("sm-baseline"));
        assertThat(both.criteria()).hasSize(STANDARD.criteria().size() - 1);
    }

    @Test
    void aNewVersionOfAParentKeepsItsTitle() {
        assertThat(on(CustomRuleSet.extending(STANDARD)
                        .version(new Version(0, 2, 0))
                        .addDisabling(new Disabling("sm-baseline", WHY))))
                .hasToString("Standard rule set 0.2.0 (178 criteria)");
    }

    @Test
    void itsTextSaysWhatItExtends() {
        assertThat(extending().build()).hasToString("lakeshore 1.0.0, extends [standard 0.1.0]");
        assertThat(own().build()).hasToString("own 1.0.0");
    }

    @Test
    void nobodyCanChangeAScheduleOnceItIsThere() {
        List<Integer> stages = new ArrayList<>(List.of(1, 1, 1, 1, 1));
        OwnPhaseModel model = OwnPhaseModel.builder()
                .id("one-phase")
                .addPhases("One")
                .putSchedule(Component.STRATEGIC_PLANNING, stages)
                .build();

        stages.set(0, 9);

        List<Integer> kept = model.schedule().get(Component.STRATEGIC_PLANNING);
        assertThat(kept).containsExactly(1, 1, 1, 1, 1);
        assertThatThrownBy(() -> kept.set(0, 9)).isInstanceOf(UnsupportedOperationException.class);
    }
}
