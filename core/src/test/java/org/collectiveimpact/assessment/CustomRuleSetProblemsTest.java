package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.assessment.Foundation.STANDARD;
import static org.collectiveimpact.assessment.Foundation.WHY;
import static org.collectiveimpact.assessment.Foundation.adding;
import static org.collectiveimpact.assessment.Foundation.extending;
import static org.collectiveimpact.assessment.Foundation.on;
import static org.collectiveimpact.assessment.Foundation.overriding;
import static org.collectiveimpact.assessment.Foundation.own;
import static org.collectiveimpact.assessment.Foundation.problems;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.rules.Bound;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Scale;
import org.collectiveimpact.rules.Severity;
import org.collectiveimpact.rules.Weights;
import org.junit.jupiter.api.Test;

/** What is wrong with custom rule sets, and how it is said. */
class CustomRuleSetProblemsTest {

    private static final Version ONE = new Version(1, 0, 0);

    @Test
    void parentsThatAreNotKnown() {
        assertThat(problems(extending()
                        .parents(List.of(
                                new Parent("standrad", ONE),
                                new Parent("standard", new Version(0, 9, 0)),
                                new Parent("standard", new Version(0, 9, 0))))
                        .addDisabling(new Disabling("no-such", WHY))))
                .containsExactly(
                        "/parents/0/id: 'standrad' (expected: a known rule set; did you mean 'standard'?)",
                        "/parents/1/version: 0.9.0 (expected: 0.1.0)",
                        "/parents/2: standard 0.9.0 again (expected: each parent once)");
    }

    @Test
    void parentsThatDisagree() {
        RuleSet other = on(extending()
                .id("other")
                .addSettings(Setting.builder()
                        .reason(WHY)
                        .weights(new Weights(3, 2, 1))
                        .policy(Policy.GUIDE)
                        .phaseModel(OwnPhaseModel.builder().id("three-phases").build())
                        .build())
                .addOverriding(overriding("sm-baseline").effort(5).phase(2).build()));

        assertThat(problems(
                        extending()
                                .addParents(new Parent("other", ONE))
                                .addOverriding(
                                        overriding("sm-baseline").effort(5).build()),
                        other))
                .containsExactly(
                        "/parents: parents that disagree on weights (expected: a setting of weights that settles it)",
                        "/parents: parents that disagree on policy (expected: a setting of policy that settles it)",
                        "/parents: parents that disagree on phaseModel (expected: a setting of phaseModel that settles"
                                + " it)",
                        "/parents: parents that disagree on 'sm-baseline' (expected: an override that settles it, or a"
                                + " disable)");
    }

    @Test
    void parentsThatCallADimensionByTwoNames() {
        RuleSet one = on(own().id("one")
                .addDimensions(new Dimension("trust", "Trust"))
                .addAddition(adding("one-a").dimension("trust").build()));
        RuleSet two = on(own().id("two")
                .addDimensions(new Dimension("trust", "Vertrauen"))
                .addAddition(adding("two-a").dimension("trust").build()));

        assertThat(problems(
                        CustomRuleSet.builder()
                                .id("both")
                                .version(ONE)
                                .addParents(new Parent("one", ONE), new Parent("two", ONE)),
                        one,
                        two))
                .containsExactly("/parents: parents that call trust 'Trust' and 'Vertrauen'"
                        + " (expected: one title for each dimension)");
    }

    @Test
    void idsThatDoNotExist() {
        assertThat(problems(extending()
                        .addDisabling(new Disabling("sm-baselin", WHY))
                        .addOverriding(overriding("hovercraft").effort(5).build())))
                .containsExactly(
                        "/disable/0/criterion: 'sm-baselin' (expected: a criterion of standard 0.1.0; did you mean"
                                + " 'sm-baseline'?)",
                        "/override/0/criterion: 'hovercraft' (expected: a criterion of standard 0.1.0)");
        assertThat(problems(own().addDisabling(new Disabling("sm-baseline", WHY))))
                .containsExactly(
                        "/disable/0/criterion: 'sm-baseline' (expected: a criterion of a parent, of which there is"
                                + " none)");
    }

    @Test
    void prerequisitesThatDoNotExistOrLeadBack() {
        assertThat(problems(extending()
                        .addOverriding(overriding("sm-target")
                                .addPrerequisites("sm-baselin")
                                .build())))
                .containsExactly(
                        "/override/0/prerequisites/0: 'sm-baselin' (expected: the id of a criterion; did you mean"
                                + " 'sm-baseline'?)");
        assertThat(problems(extending()
                        .addOverriding(overriding("sm-baseline")
                                .addPrerequisites("sm-target")
                                .build())))
                .containsExactly(": prerequisites in a circle, [sm-baseline, sm-target, sm-baseline]"
                        + " (expected: none that leads back to itself)");
    }

    @Test
    void criteriaTreatedTwice() {
        assertThat(problems(extending()
                        .addDisabling(new Disabling("sm-baseline", WHY))
                        .addDisabling(new Disabling("sm-baseline", WHY))
                        .addOverriding(overriding("sm-baseline").effort(5).build())
                        .addOverriding(overriding("sm-target").effort(5).build())
                        .addOverriding(overriding("sm-target").phase(5).build())))
                .containsExactly(
                        "/disable/1/criterion: 'sm-baseline', which is disabled already (expected: each criterion once)",
                        "/override/0/criterion: 'sm-baseline', which is disabled already (expected: each criterion"
                                + " once)",
                        "/override/2/criterion: 'sm-target', which is overridden already (expected: each criterion"
                                + " once)");
    }

    @Test
    void missingAndBlankReasons() {
        assertThat(problems(extending()
                        .addDisabling(new Disabling("sm-baseline", Optional.empty()))
                        .addOverriding(
                                overriding("sm-target").reason(" ").effort(5).build())
                        .addSettings(Setting.builder().policy(Policy.GUIDE).build())
                        .addAddition(adding("lf-trust").reason(Optional.empty()).build())))
                .containsExactly(
                        "/settings/0/reason: no reason (expected: a reason, in a sentence)",
                        "/disable/0/reason: no reason (expected: a reason, in a sentence)",
                        "/override/0/reason: ' ' (expected: a reason, in a sentence)",
                        "/add/0/reason: no reason (expected: a reason, in a sentence)");
    }

    @Test
    void changesThatChangeNothing() {
        assertThat(problems(extending()
                        .addOverriding(overriding("sm-baseline")
                                .severity(Severity.CRITICAL)
                                .phase(2)
                                .component(Component.EVALUATION_AND_IMPROVEMENT)
                                .limits(LimitsChange.builder()
                                        .yes(Bound.parse(">= 1"))
                                        .build())
                                .build())
                        .addOverriding(overriding("sm-target").build())
                        .addOverriding(overriding("sm-short-list")
                                .limits(LimitsChange.builder().build())
                                .build())
                        .addSettings(Setting.builder()
                                .reason(WHY)
                                .policy(Policy.STRICT)
                                .floors(new Floors(0.5, 0.6))
                                .build())
                        .addSettings(Setting.builder().reason(WHY).build())
                        .addSettings(Setting.builder()
                                .reason(WHY)
                                .floors(new Floors(0.5, 0.7))
                                .phaseModel(OwnPhaseModel.builder()
                                        .id("five-phases")
                                        .build())
                                .build())))
                .containsExactly(
                        "/settings/1: nothing to set (expected: weights, floors, ratings, policy or phaseModel)",
                        "/settings/2/floors: a second setting of floors (expected: each setting once)",
                        "/settings/0/policy: the same as in standard 0.1.0 (expected: another, or none)",
                        "/settings/2/phaseModel: the same as in standard 0.1.0 (expected: another, or none)",
                        "/override/0/component: the same as in standard 0.1.0 (expected: another, or none)",
                        "/override/0/severity: the same as in standard 0.1.0 (expected: another, or none)",
                        "/override/0/limits/yes: the same as in standard 0.1.0 (expected: another, or none)",
                        "/override/1: nothing to change (expected: limits, severity, question or another part of the"
                                + " criterion)",
                        "/override/2/limits: no limit (expected: yes, partly or numbers)");
    }

    @Test
    void limitsThatCannotBe() {
        LimitsChange limits = LimitsChange.builder()
                .yes(Bound.parse(">= 0.9"))
                .partly(Bound.parse(">= 0.95"))
                .putNumber("mnths", 3)
                .putNumber("months", -3)
                .build();

        assertThat(problems(extending()
                        .addOverriding(overriding("ca-strategy-evidence")
                                .limits(LimitsChange.builder()
                                        .yes(Bound.parse(">= 0.9"))
                                        .partly(Bound.parse(">= 0.95"))
                                        .build())
                                .build())
                        .addOverriding(overriding("cc-trust").limits(limits).build())
                        .addOverriding(overriding("sm-trend-line")
                                .limits(LimitsChange.builder()
                                        .partly(Bound.parse("> 0.5"))
                                        .putNumber("point", 4)
                                        .putNumber("history-months", -1)
                                        .build())
                                .build())))
                .containsExactly(
                        "/override/0/limits/yes: >= 0.9 (expected: a new evidence beside it, for the words of"
                                + " ca-strategy-evidence would no longer be true)",
                        "/override/0/limits: yes >= 0.9, partly >= 0.95 (expected: a partly that every yes meets too)",
                        "/override/1/limits/yes: >= 0.9 (expected: nothing, for no such number decides cc-trust)",
                        "/override/1/limits/partly: >= 0.95 (expected: nothing, for no such number decides cc-trust)",
                        "/override/1/limits/numbers/mnths: 'mnths' (expected: nothing, for cc-trust has no such"
                                + " numbers)",
                        "/override/1/limits/numbers/months: 'months' (expected: nothing, for cc-trust has no such"
                                + " numbers)",
                        "/override/2/limits/partly: > 0.5 (expected: a new evidence beside it, for the words of"
                                + " sm-trend-line would no longer be true)",
                        "/override/2/limits/numbers/point: 'point' (expected: points or history-months; did you mean"
                                + " 'points'?)",
                        "/override/2/limits/numbers/history-months: -1 (expected: 0 to 999999)");
    }

    @Test
    void partsThatNoCriterionCanHave() {
        assertThat(problems(extending()
                        .addOverriding(overriding("sm-baseline")
                                .dimension("shared-measurment")
                                .phase(6)
                                .effort(0)
                                .question(" ")
                                .evidence("At least {yse%}.")
                                .addSources("S002", "S03")
                                .build())
                        .addOverriding(overriding("cc-trust")
                                .remedy("At least {yes%}.")
                                .build())))
                .containsExactly(
                        "/override/0/question: ' ' (expected: a text)",
                        "/override/0/dimension: 'shared-measurment' (expected: the id of a dimension; did you mean"
                                + " 'shared-measurement'?)",
                        "/override/0/phase: 6 (expected: 1 to 5)",
                        "/override/0/effort: 0 (expected: 1 to 5)",
                        "/override/0/sources/1: 'S03' (expected: the key of a source; did you mean 'S003'?)",
                        "/override/0/evidence: '{yse%}' (expected: in braces only numbers among the limits)",
                        "/override/1/remedy: '{yes%}' (expected: no braces)");
    }

    @Test
    void additionsThatCannotBeMade() {
        assertThat(problems(extending()
                        .addAddition(adding("sm-baseline").build())
                        .addAddition(adding("Trust us").build())
                        .addAddition(adding("lf-trust").build())
                        .addAddition(adding("lf-trust").build())
                        .addAddition(adding("lf-measured")
                                .measure("sm-shortlist")
                                .limits(LimitsChange.builder()
                                        .yes(Bound.parse("<= 3"))
                                        .build())
                                .build())
                        .addAddition(adding("lf-attested")
                                .limits(LimitsChange.builder()
                                        .yes(Bound.parse("<= 3"))
                                        .build())
                                .build())))
                .containsExactly(
                        "/add/0/id: 'sm-baseline' (expected: an id that no other criterion has)",
                        "/add/1/id: 'Trust us' (expected: lower-case words or digits joined by hyphens)",
                        "/add/3/id: 'lf-trust' (expected: an id that no other criterion has)",
                        "/add/4/measure: 'sm-shortlist' (expected: the id of a structural criterion; did you mean"
                                + " 'sm-short-list'?)",
                        "/add/5/limits/yes: <= 3 (expected: nothing, for no such number decides lf-attested)");
    }

    @Test
    void definitionsThatClashOrServeNothing() {
        List<Scale.Level> levels = Scale.STANDARD.levels();

        assertThat(problems(extending()
                        .id("Lake shore")
                        .addDimensions(
                                new Dimension("governance", "Rule"),
                                new Dimension("trust", ""),
                                new Dimension("Faith", "Faith"))
                        .addSources(
                                new OwnSource("S002", "Again", Optional.empty()),
                                new OwnSource("LF", " ", Optional.empty()))
                        .addScales(new OwnScale("standard", levels), new OwnScale("three", levels))))
                .containsExactly(
                        "/id: 'Lake shore' (expected: lower-case words or digits joined by hyphens)",
                        "/dimensions/0/id: 'governance' (expected: one that no other dimension has)",
                        "/dimensions/1/title: '' (expected: a text)",
                        "/dimensions/2/id: 'Faith' (expected: lower-case words or digits joined by hyphens)",
                        "/sources/0/key: 'S002' (expected: one that no other source has)",
                        "/sources/1/citation: ' ' (expected: a text)",
                        "/scales/0/id: 'standard' (expected: one that no other scale has)",
                        "/dimensions/1: a dimension that no criterion names (expected: one that is named)",
                        "/dimensions/2: a dimension that no criterion names (expected: one that is named)",
                        "/sources/1: a source that no criterion names (expected: one that is named)",
                        "/scales/1: a scale that no criterion names (expected: one that is named)");
    }

    @Test
    void aScaleThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnScale(
                        "flat", List.of(new Scale.Level("low", "Low", 0.5), new Scale.Level("high", "High", 0.5))))
                .withMessage("levels: [low 0.5, high 0.5] (expected: values that increase)");
        assertThat(problems(own().addAddition(adding("own-faith").scale("four").build())))
                .containsExactly("/add/1/scale: 'four' (expected: the id of a scale)");
    }

    @Test
    void phaseModelsThatCannotBe() {
        assertThat(model(OwnPhaseModel.builder().id("three-phase")))
                .containsExactly("/settings/0/phaseModel/id: 'three-phase' (expected: a known phase model, or phases of"
                        + " its own; did you mean 'three-phases'?)");
        assertThat(model(OwnPhaseModel.builder().id("three-phases").addPhases("One")))
                .containsExactly(
                        "/settings/0/phaseModel/id: 'three-phases' (expected: an id that no other phase model has)");
        assertThat(model(OwnPhaseModel.builder().id("own").addPhases("One", " ")))
                .containsExactly("/settings/0/phaseModel: name: ' ' (expected: the name of a phase)");
        assertThat(model(OwnPhaseModel.builder()
                        .id("own")
                        .addPhases("One", "Two")
                        .putSchedule(Component.STRATEGIC_PLANNING, List.of(1, 1, 2, 2, 2))))
                .containsExactly("/settings/0/phaseModel: schedule of governance-infrastructure: [] (expected: five"
                        + " numbers from 1 to 2, none smaller than the one before)");
    }

    private static List<String> model(OwnPhaseModel.Builder model) {
        return problems(extending()
                .addSettings(
                        Setting.builder().reason(WHY).phaseModel(model.build()).build()));
    }

    @Test
    void criteriaThatNoPhaseOfAModelFits() {
        RuleSet late = on(own().id("late")
                .addAddition(adding("late-trust").phase(5).build())
                .addAddition(adding("late-faith").phase(4).build()));
        Setting three = Setting.builder()
                .reason(WHY)
                .phaseModel(OwnPhaseModel.builder()
                        .id("own")
                        .addPhases("One", "Two", "Three")
                        .build())
                .build();

        assertThat(problems(CustomRuleSet.extending(late).addSettings(three), late))
                .containsExactly("/settings/0/phaseModel: 2 criteria dated by other phases, such as late-trust by 5"
                        + " (expected: a schedule, or criteria dated by 1 to 3)");
        assertThat(on(
                                CustomRuleSet.extending(late)
                                        .version(new Version(1, 1, 0))
                                        .addSettings(three)
                                        .addOverriding(overriding("late-trust")
                                                .phase(3)
                                                .build())
                                        .addDisabling(new Disabling("late-faith", WHY)),
                                late)
                        .criteria())
                .hasSize(2);
    }

    @Test
    void anAdditionInAPhaseThatIsNone() {
        assertThat(problems(own().addAddition(adding("own-late").phase(6).build())))
                .containsExactly("/add/1/phase: 6 (expected: 1 to 5)");
    }

    @Test
    void nothingToAsk() {
        assertThat(problems(CustomRuleSet.builder().id("none").version(ONE)))
                .containsExactly(": no criterion (expected: at least one)");
    }

    @Test
    void aVersionThatDoesNotRise() {
        CustomRuleSet.Builder changed =
                extending().addOverriding(overriding("sm-baseline").phase(2).build());
        RuleSet earlier = on(extending());
        RuleSet later = earlier.withVersion(new Version(2, 0, 0));

        assertThat(problems(changed, earlier, later))
                .containsExactly(
                        "/version: 1.0.0 (expected: 1.1.0 or higher, for scores may differ from those of 1.0.0)");
        assertThat(problems(CustomRuleSet.extending(STANDARD)
                        .version(new Version(0, 0, 9))
                        .addOverriding(overriding("sm-baseline").effort(5).build())))
                .containsExactly(
                        "/version: 0.0.9 (expected: 0.1.1 or higher, for words, sources, effort, prerequisites or order differ from"
                                + " those of 0.1.0)");
        assertThat(on(changed.version(new Version(1, 1, 0)), earlier, later).version())
                .hasToString("1.1.0");
    }
}
