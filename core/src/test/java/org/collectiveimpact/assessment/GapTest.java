package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.assessment.Answers.AS_OF;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.initiative;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.of;
import static org.collectiveimpact.assessment.Questions.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Severity;
import org.junit.jupiter.api.Test;

class GapTest {

    private static final Criterion ONE = about("ca-one").build();
    private static final AcceptedGap ACCEPTED = AcceptedGap.builder()
            .criterion("ca-one")
            .reason("Next year.")
            .acceptedBy("Steering committee")
            .build();

    @Test
    void whatIsNotMetIsAGap() {
        assertThat(gap(ONE, says("ca-one", Answer.NO)).toText())
                .isEqualTo("ca-one (not met): no, says Ann, 2025-07-31");
        assertThat(gap(ONE, says("ca-one", Answer.PARTLY)).toText())
                .isEqualTo("ca-one (met in part): partly, says Ann, 2025-07-31");
    }

    @Test
    void whatIsUnknownIsAGapOfEvidence() {
        assertThat(gap(ONE).toText()).isEqualTo("ca-one (unknown): nobody has answered this yet");
    }

    @Test
    void whatIsNotFullyMetAndPartlyUnknownIsBoth() {
        Gap gap = gap(ONE, says("ca-one", Answer.NO), says("Bob", "ca-one", Answer.PARTLY, "2025-08-01"));

        assertThat(gap.toText())
                .isEqualTo("ca-one (not fully met, and partly unknown): no, says Ann, 2025-07-31;"
                        + " partly, says Bob, 2025-08-01; the answers contradict one another");
    }

    @Test
    void whatIsMetDoesNotApplyOrIsNotYetDueIsNoGap() {
        RuleSet rules = rules(ONE, about("ca-two").build(), of(Condition.COMMON_AGENDA, "ca-late", 2));
        Assessment assessment = assess(
                rules,
                says("ca-one", Answer.YES),
                says("ca-two", Answer.NOT_APPLICABLE).withReason("No need."));

        assertThat(assessment.at(1).gaps()).isEmpty();
        assertThat(assessment.at(2).gaps()).extracting(Gap::id).containsExactly("ca-late");
    }

    @Test
    void aGapSaysWhatToDoAndWhereThatIsPublished() {
        Gap gap = gap(ONE.withSources(Source.of("S002")));

        assertThat(gap.remedy()).isEqualTo("Make it so.");
        assertThat(gap.effort()).isEqualTo(2);
        assertThat(gap.sources()).containsExactly(Source.of("S002"));
    }

    @Test
    void criticalComesBeforeMajorBeforeMinor() {
        assertThat(assess(rules(
                                about("ca-a").severity(Severity.MINOR).build(),
                                about("ca-b").severity(Severity.MAJOR).build(),
                                about("ca-c").severity(Severity.CRITICAL).build()))
                        .gaps())
                .extracting(Gap::id)
                .containsExactly("ca-c", "ca-b", "ca-a");
    }

    @Test
    void thenComesTheWeakestCondition() {
        RuleSet rules = rules(
                about("ca-a").build(),
                about("ca-b").build(),
                of(Condition.SHARED_MEASUREMENT, "sm-a", 1),
                of(Condition.BACKBONE_SUPPORT, "bb-a", 1));

        assertThat(assess(rules, says("ca-b", Answer.YES), says("bb-a", Answer.PARTLY), says("sm-a", Answer.NO))
                        .gaps())
                .extracting(Gap::id)
                .containsExactly("sm-a", "bb-a", "ca-a");
    }

    @Test
    void thenComesWhatHoldsUpMoreGates() {
        RuleSet rules = rules(
                of(Condition.COMMON_AGENDA, "ca-late", 3),
                of(Condition.COMMON_AGENDA, "ca-soon", 2),
                of(Condition.COMMON_AGENDA, "ca-now", 1));

        assertThat(assess(rules).gaps()).extracting(Gap::id).containsExactly("ca-now", "ca-soon", "ca-late");
    }

    @Test
    void thenComesWhatCostsMoreThenTheEarlierThenTheId() {
        RuleSet rules = rules(
                of(Condition.COMMON_AGENDA, "ca-d", 1),
                of(Condition.COMMON_AGENDA, "ca-c", 1),
                of(Condition.COMMON_AGENDA, "ca-b", 1),
                of(Condition.COMMON_AGENDA, "ca-a", 1));

        assertThat(assess(rules, says("ca-a", Answer.PARTLY)).gaps())
                .extracting(Gap::id)
                .containsExactly("ca-b", "ca-c", "ca-d", "ca-a");
    }

    @Test
    void aGapHoldsUpEveryGateThatIsNotPassedForIt() {
        RuleSet rules =
                rules(ONE, of(Condition.COMMON_AGENDA, "ca-two", 2), of(Condition.COMMON_AGENDA, "ca-three", 3));
        Assessment assessment = assess(rules, says("ca-one", Answer.PARTLY), says("ca-two", Answer.NO));

        assertThat(assessment.at(3).gaps())
                .extracting(gap -> gap.id() + " "
                        + gap.holdsUp().stream().map(Phase::number).toList())
                .containsExactly("ca-two [2, 3, 4, 5]", "ca-one [2, 3, 4, 5]", "ca-three [3, 4, 5]");
    }

    @Test
    void aGapThatOnlyWarnsHoldsUpNothing() {
        Criterion champion = about("pre-champion")
                .dimension(Dimension.PRECONDITIONS)
                .severity(Severity.CRITICAL)
                .build();

        assertThat(assess(rules(champion)).gaps().get(0).holdsUp()).hasSize(5);
        assertThat(assess(rules(champion).withPolicy(Policy.GUIDE))
                        .gaps()
                        .get(0)
                        .holdsUp())
                .isEmpty();
    }

    @Test
    void whatAGapCostsIsItsShareOfTheDimension() {
        RuleSet rules = rules(ONE, about("ca-vital").severity(Severity.CRITICAL).build());

        assertThat(assess(rules, says("ca-one", Answer.PARTLY), says("ca-vital", Answer.NO))
                        .gaps())
                .extracting(Gap::cost)
                .containsExactly(4 / 6.0, 1 / 6.0);
    }

    @Test
    void resultsCostNothingAndThinNoOtherGap() {
        RuleSet rules = rules(ONE, about("ca-results").aspect(Aspect.RESULTS).build());

        assertThat(assess(rules).gaps())
                .extracting(gap -> gap.id() + " " + gap.cost())
                .containsExactly("ca-one 1.0", "ca-results 0.0");
    }

    @Test
    void whereOnlyResultsAreDueAGapCostsNothing() {
        assertThat(gap(ONE.withAspect(Aspect.RESULTS)).cost()).isZero();
    }

    @Test
    void anAcceptedGapStaysAGap() {
        assertThat(accepted(ACCEPTED)).contains(ACCEPTED);
    }

    @Test
    void onTheDayOfItsReviewAGapIsStillAccepted() {
        AcceptedGap until = ACCEPTED.withReviewOn(AS_OF);

        assertThat(accepted(until)).contains(until);
    }

    @Test
    void onTheDayAfterItIsNot() {
        assertThat(accepted(ACCEPTED.withReviewOn(LocalDate.parse("2026-01-30"))))
                .isEmpty();
    }

    @Test
    void acceptingAnotherGapDoesNotCount() {
        assertThat(accepted(ACCEPTED.withCriterion("ca-two"))).isEmpty();
    }

    private static Optional<AcceptedGap> accepted(AcceptedGap accepted) {
        Assessment assessment = rules(ONE).assess(initiative().withAcceptedGaps(accepted), AS_OF);

        return assessment.gaps().get(0).accepted();
    }

    private static Gap gap(Criterion criterion, Attestation... attestations) {
        return assess(rules(criterion), attestations).gaps().get(0);
    }
}
