package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.collectiveimpact.assessment.Answers.assess;
import static org.collectiveimpact.assessment.Answers.says;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.of;
import static org.collectiveimpact.assessment.Questions.rules;
import static org.collectiveimpact.framework.Condition.BACKBONE_SUPPORT;
import static org.collectiveimpact.framework.Condition.COMMON_AGENDA;
import static org.collectiveimpact.framework.Condition.SHARED_MEASUREMENT;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.assessment.Answers;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.collectiveimpact.rules.Severity;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final RuleSet ONE = rules(of(COMMON_AGENDA, "ca-one", 1));
    private static final RuleSet RULES =
            rules(of(COMMON_AGENDA, "ca-one", 1), of(COMMON_AGENDA, "ca-two", 2), of(SHARED_MEASUREMENT, "sm-one", 2));

    @Test
    void aNoThatBecameAYesIsAchieved() {
        Comparison comparison = saying(Answer.NO, Answer.YES);

        assertThat(label(comparison)).isEqualTo(Label.ACHIEVED);
        assertThat(comparison.score().effects()).containsExactly(effect(Effect.Kind.FACTS, 1, 1));
        assertThat(comparison.score().judgement()).isEqualTo(Judgement.BETTER);
    }

    @Test
    void aYesThatBecameAPartlyIsLost() {
        Comparison comparison = saying(Answer.YES, Answer.PARTLY);

        assertThat(label(comparison)).isEqualTo(Label.LOST);
        assertThat(comparison.score().effects()).containsExactly(effect(Effect.Kind.FACTS, -0.5, -0.5));
        assertThat(comparison.score().judgement()).isEqualTo(Judgement.WORSE);
    }

    @Test
    void aNoThatBecameAPartlyHasAdvancedAndIsNotAchieved() {
        assertThat(label(saying(Answer.NO, Answer.PARTLY))).isEqualTo(Label.ADVANCED);
        assertThat(label(saying(Answer.PARTLY, Answer.NO))).isEqualTo(Label.FELL_BACK);
    }

    @Test
    void whatNobodyKnewAndIsAnsweredIsLearned() {
        Comparison comparison = saying(Answer.UNKNOWN, Answer.NO);

        assertThat(label(comparison)).isEqualTo(Label.LEARNED_UNMET);
        assertThat(comparison.score().effects()).containsExactly(effect(Effect.Kind.KNOWLEDGE, 0, -1));
        assertThat(comparison.score().judgement()).isEqualTo(Judgement.CANNOT_TELL);
        assertThat(label(saying(Answer.UNKNOWN, Answer.PARTLY))).isEqualTo(Label.LEARNED_UNMET);
        assertThat(label(saying(Answer.UNKNOWN, Answer.YES))).isEqualTo(Label.LEARNED_MET);
    }

    @Test
    void twoWhoContradictEachOtherTellSomethingAndNotWhetherItIsMet() {
        Comparison comparison =
                Comparison.of(assess(ONE), assess(ONE, Answers.all("ca-one", Answer.PARTLY, Answer.YES, Answer.YES)));

        assertThat(comparison.change("ca-one").orElseThrow().after().score()).isEqualTo(Score.between(0.5, 1));
        assertThat(label(comparison)).isEqualTo(Label.LEARNED_IN_PART);
    }

    @Test
    void anAnswerThatHasBecomeStaleIsForgotten() {
        Assessment before = assess(ONE, says("ca-one", Answer.YES));
        Assessment after = ONE.assess(before.initiative(), Answers.AS_OF.plusYears(4));

        Comparison comparison = Comparison.of(before, after);

        assertThat(label(comparison)).isEqualTo(Label.FORGOTTEN_MET);
        assertThat(comparison.score().effects()).containsExactly(effect(Effect.Kind.KNOWLEDGE, -1, 0));
        assertThat(comparison.score().judgement()).isEqualTo(Judgement.CANNOT_TELL);
    }

    @Test
    void whatAppliesOnOneSideAloneIsNewlyOrNoLongerApplicable() {
        Attestation waived = says("ca-one", Answer.NOT_APPLICABLE).withReason("There is no other.");
        Assessment without = assess(RULES, waived, says("ca-two", Answer.YES));
        Assessment with = assess(RULES, says("ca-one", Answer.NO), says("ca-two", Answer.YES));

        Comparison comparison = Comparison.of(without, with);

        assertThat(comparison.label("ca-one")).isEqualTo(Label.NEWLY_APPLICABLE);
        assertThat(comparison.score(COMMON_AGENDA).effects()).containsExactly(effect(Effect.Kind.SCOPE, -0.5, -0.5));
        assertThat(Comparison.of(with, without).label("ca-one")).isEqualTo(Label.NO_LONGER_APPLICABLE);
    }

    @Test
    void whatAPhaseBringsIsNewlyDueAndMovesTheScoreByHowFarItIsFromTheRest() {
        Assessment assessment = assess(RULES, says("ca-one", Answer.YES), says("ca-two", Answer.NO));

        Comparison comparison = Comparison.of(assessment.at(1), assessment.at(2));

        assertThat(comparison.labelled(Label.NEWLY_DUE)).containsExactly("ca-two", "sm-one");
        assertThat(comparison.labelled(Label.UNCHANGED)).containsExactly("ca-one");
        assertThat(comparison.score(COMMON_AGENDA).effects())
                .containsExactly(new Effect("ca-two", Effect.Kind.SCOPE, new Shift(-0.5, -0.5)));
        assertThat(comparison.score(SHARED_MEASUREMENT).shift()).isEmpty();
        assertThat(comparison.score(BACKBONE_SUPPORT))
                .hasToString("not applicable, then not applicable: cannot tell which is better");
        assertThat(comparison.shift(Effect.Kind.SCOPE))
                .isEqualTo(comparison.score().shift().orElseThrow());
    }

    @Test
    void whatIsAnsweredBeforeItIsDueIsLabelledAndMovesNothing() {
        Comparison comparison = Comparison.of(
                assess(RULES).at(1), assess(RULES, says("sm-one", Answer.YES)).at(1));

        assertThat(comparison.label("sm-one")).isEqualTo(Label.LEARNED_MET);
        assertThat(comparison.score().effects()).isEmpty();
    }

    @Test
    void aGapIsAcceptedUntilItsReview() {
        Assessment open = assess(ONE, says("ca-one", Answer.NO));
        Assessment accepted = open.with(initiative -> initiative.withAcceptedGaps(AcceptedGap.builder()
                .criterion("ca-one")
                .reason("After the election.")
                .acceptedBy("The board")
                .reviewOn(Answers.AS_OF)
                .build()));
        Assessment later = ONE.assess(accepted.initiative(), Answers.AS_OF.plusDays(1));

        assertThat(label(Comparison.of(open, accepted))).isEqualTo(Label.ACCEPTED);
        assertThat(label(Comparison.of(accepted, later))).isEqualTo(Label.NO_LONGER_ACCEPTED);
        assertThat(label(Comparison.of(open, later))).isEqualTo(Label.UNCHANGED);
    }

    @Test
    void onlyRangesThatDoNotTouchAreCertainlyBetterOrWorse() {
        Score half = Score.HALF;

        assertThat(Judgement.of(half, Score.between(0.5, 1))).isEqualTo(Judgement.CANNOT_TELL);
        assertThat(Judgement.of(half, Score.between(0.51, 1))).isEqualTo(Judgement.BETTER);
        assertThat(Judgement.of(half, Score.between(0, 0.5))).isEqualTo(Judgement.CANNOT_TELL);
        assertThat(Judgement.of(half, Score.between(0, 0.49))).isEqualTo(Judgement.WORSE);
        assertThat(Judgement.of(half, half)).isEqualTo(Judgement.SAME);
        assertThat(Judgement.of(Score.UNKNOWN, Score.UNKNOWN)).isEqualTo(Judgement.SAME);
        assertThat(Judgement.of(Score.UNKNOWN, half)).isEqualTo(Judgement.CANNOT_TELL);
        assertThat(Judgement.of(half, Score.NOT_APPLICABLE)).isEqualTo(Judgement.CANNOT_TELL);
    }

    @Test
    void theTextSaysWhetherRangesAreTheSameOrOverlap() {
        RuleSet two = rules(of(COMMON_AGENDA, "ca-one", 1), of(COMMON_AGENDA, "ca-two", 1));
        Assessment one = assess(two, says("ca-one", Answer.YES));
        Assessment other = assess(two, says("ca-two", Answer.YES));
        Assessment none = assess(two);

        assertThat(lines(one, other)).contains("Score: 50-100 of 100, then 50-100 of 100: the same");
        assertThat(lines(none, one))
                .contains(
                        "Score: 0-100 of 100, then 50-100 of 100: cannot tell which is better, for the ranges overlap");
        assertThat(lines(one, none))
                .contains(
                        "Score: 50-100 of 100, then 0-100 of 100: cannot tell which is better, for the ranges overlap");
    }

    private static List<String> lines(Assessment before, Assessment after) {
        return Comparison.of(before, after).toString().lines().toList();
    }

    @Test
    void factsKnowledgeAndScopeAddUp() {
        Assessment before = assess(RULES, says("ca-one", Answer.NO)).at(1);
        Assessment after = assess(RULES, says("ca-one", Answer.YES), says("ca-two", Answer.NO))
                .at(2);

        Comparison comparison = Comparison.of(before, after);

        assertThat(comparison.score().before()).isEqualTo(Score.NONE);
        assertThat(comparison.score().after()).isEqualTo(Score.between(0.25, 0.75));
        assertThat(comparison.score().effects())
                .extracting(Effect::toString)
                .containsExactly(
                        "ca-one low +62.5, high +62.5 (facts)",
                        "ca-two low -25.0, high 0.0 (scope)",
                        "ca-two low 0.0, high -12.5 (knowledge)",
                        "sm-one low -12.5, high +25.0 (scope)");
    }

    @Test
    void whereConditionsTakeThePlaceOfOtherDimensionsTheseLeaveWithTheirScore() {
        RuleSet rules = rules(about("gov-one").dimension(Dimension.GOVERNANCE).build(), of(COMMON_AGENDA, "ca-one", 2));
        Assessment assessment = assess(rules, says("gov-one", Answer.YES), says("ca-one", Answer.PARTLY));

        Comparison comparison = Comparison.of(assessment.at(1), assessment.at(2));

        assertThat(comparison.score().before()).isEqualTo(Score.FULL);
        assertThat(comparison.score().after()).isEqualTo(Score.HALF);
        assertThat(comparison.score().effects())
                .extracting(Effect::toString)
                .containsExactly("gov-one low -100.0, high -100.0 (scope)", "ca-one low +50.0, high +50.0 (scope)");
        assertThat(comparison.label("gov-one")).isEqualTo(Label.UNCHANGED);
    }

    @Test
    void aGateThatNowPassesIsTold() {
        Comparison comparison = saying(Answer.NO, Answer.YES);

        assertThat(comparison.changedGates())
                .hasSize(5)
                .startsWith(new GateChange(1, "Assess Readiness", Verdict.FAIL, Verdict.PASS));
        assertThat(comparison.gates().get(0)).hasToString("Assess Readiness: FAIL, then PASS");
    }

    @Test
    void newerRulesJudgeTheOlderFactsTooAndTheirEffectIsShownApart() {
        RuleSet newer = rules(
                        about("ca-one").build(),
                        about("ca-two").severity(Severity.CRITICAL).build())
                .withVersion(new Version(1, 1, 0));
        Assessment before = assess(ONE, says("ca-one", Answer.YES), says("ca-two", Answer.NO));
        Assessment after = assess(newer, says("ca-one", Answer.YES), says("ca-two", Answer.YES));

        Comparison comparison = Comparison.of(before, after);

        assertThat(comparison.before().score()).isEqualTo(Score.FULL);
        assertThat(comparison.rescored().orElseThrow().score()).isEqualTo(Score.exactly(1 / 3.0));
        assertThat(comparison.score().before()).isEqualTo(Score.exactly(1 / 3.0));
        assertThat(comparison.shift(Effect.Kind.RULES).low()).isCloseTo(-2 / 3.0, within(1e-9));
        assertThat(comparison.shift(Effect.Kind.FACTS).low()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(comparison.shift(COMMON_AGENDA, Effect.Kind.RULES).high()).isCloseTo(-2 / 3.0, within(1e-9));
        assertThat(comparison.label("ca-two")).isEqualTo(Label.ACHIEVED);
        assertThat(comparison.score().judgement()).isEqualTo(Judgement.BETTER);
    }

    @Test
    void aNewWordingIsNoOtherRule() {
        RuleSet reworded =
                rules(about("ca-one").question("Is it really so?").build()).withVersion(new Version(1, 0, 1));

        Comparison comparison =
                Comparison.of(assess(ONE, says("ca-one", Answer.YES)), assess(reworded, says("ca-one", Answer.YES)));

        assertThat(comparison.isEmpty()).isTrue();
    }

    @Test
    void rulesThatAreNoVersionsOfEachOtherAreRefused() {
        RuleSet foreign = RULES.withId("other");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(assess(ONE), assess(foreign)))
                .withMessage("ruleSet: other 1.0.0 (expected: a version of own, as before;"
                        + " assess both under one rule set first)");
        assertThat(Comparison.of(assess(ONE).under(foreign), assess(foreign)).isEmpty())
                .isTrue();
    }

    @Test
    void differentRulesOfOneVersionAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(assess(ONE), assess(RULES)))
                .withMessage("ruleSet: own 1.0.0, twice and with different rules"
                        + " (expected: another version where the rules differ)");
    }

    @Test
    void differentInitiativesAreRefused() {
        Assessment bay = assess(ONE);
        Assessment hill = bay.with(initiative -> initiative.withId(InitiativeId.of("hill")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(bay, hill))
                .withMessage("initiative: hill (expected: bay, as before)");
    }

    @Test
    void aMisspeltCriterionIsToldWithTheOneThatWasMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> saying(Answer.NO, Answer.YES).label("ca-onne"))
                .withMessage("criterion: 'ca-onne' (expected: one that was compared, did you mean 'ca-one'?)");
    }

    @Test
    void aLabelThatDoesNotFitIsRefused() {
        CriterionChange change = saying(Answer.NO, Answer.YES).change("ca-one").orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CriterionChange("ca-one", Label.LOST, change.before(), change.after()))
                .withMessage("label: LOST (expected: ACHIEVED for what ca-one came to)");
    }

    @Test
    void effectsThatDoNotAddUpAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreChange(Score.NONE, Score.FULL, List.of(effect(Effect.Kind.FACTS, 1, 0.5))))
                .withMessage("effects: low +100.0, high +50.0 together"
                        + " (expected: low +100.0, high +100.0, the difference of the scores)");
    }

    @Test
    void scoresThatAreNotThoseOfTheSummariesAreRefused() {
        Comparison comparison = saying(Answer.NO, Answer.YES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.withScore(new ScoreChange(Score.NONE, Score.NONE, List.of())))
                .withMessage("score.after: 0 of 100 (100 % answered) (expected: 100 of 100 (100 % answered),"
                        + " as in the summary)");
    }

    @Test
    void itReadsAsAFewLines() {
        Assessment before = assess(RULES, says("ca-one", Answer.NO)).at(1);
        Assessment after = RULES.assess(
                        Answers.initiative(says("ca-one", Answer.YES), says("ca-two", Answer.NO)),
                        LocalDate.parse("2027-01-31"))
                .at(2);

        assertThat(Comparison.of(before, after)).hasToString("""
                        Bay, 2026-01-31 and 2027-01-31
                        Score: 0 of 100, then 25-75 of 100: certainly better
                          scope: low -37.5, high +25.0 (ca-two, sm-one)
                          knowledge: low 0.0, high -12.5 (ca-two)
                          facts: low +62.5, high +62.5 (ca-one)
                        Phase in question: 1, then 2
                        Phase reached: none, then 1
                        Phase possible: none, then 5
                        Gates: Assess Readiness: FAIL, then PASS; Initiate Action: FAIL, then OPEN; \
                        Organize for Impact: FAIL, then OPEN; Begin Implementation: FAIL, then OPEN; \
                        Sustain Action and Impact: FAIL, then OPEN
                        Achieved: 1 (ca-one)
                        Learned that it is not met in full: 1 (ca-two)
                        Newly due: 1 (sm-one)
                        """.strip());
    }

    @Test
    void whereNothingHasChangedItSaysSo() {
        assertThat(Comparison.of(assess(RULES), assess(RULES)))
                .hasToString("Bay on 2026-01-31, before and after\nNothing that is known has changed.");
    }

    private static Comparison saying(Answer before, Answer after) {
        return Comparison.of(assess(ONE, says("ca-one", before)), assess(ONE, says("ca-one", after)));
    }

    private static Label label(Comparison comparison) {
        return comparison.label("ca-one");
    }

    private static Effect effect(Effect.Kind kind, double low, double high) {
        return new Effect("ca-one", kind, new Shift(low, high));
    }
}
