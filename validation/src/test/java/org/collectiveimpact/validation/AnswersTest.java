package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.answer;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Scale;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final RuleSet STANDARD = RuleSet.standard();
    private static final InitiativeValidator VALIDATOR =
            InitiativeValidator.standard().against(STANDARD);

    @Test
    void anAnswerIsAboutACriterionOfTheRuleSet() {
        assertThat(violations(VALIDATOR, answer("cc-trsut", Answer.YES)))
                .containsExactly("ERROR [0].criterion: 'cc-trsut' (expected: a criterion of standard "
                        + STANDARD.version() + "; did you mean 'cc-trust'?)");
        assertThat(violations(VALIDATOR, answer("morale", Answer.YES)))
                .containsExactly(
                        "ERROR [0].criterion: 'morale' (expected: a criterion of standard " + STANDARD.version() + ")");
        assertThat(violations(VALIDATOR, answer("cc-trust", Answer.YES))).isEmpty();
    }

    @Test
    void unlessARuleSetIsNamedItMayBeMeantForAnother() {
        assertThat(violations(InitiativeValidator.standard(), answer("morale", Answer.YES)))
                .containsExactly("WARNING [0].criterion: 'morale' (expected: a criterion of standard "
                        + STANDARD.version() + ")");
    }

    @Test
    void anAcceptedGapIsAboutACriterionToo() {
        var gap = AcceptedGap.builder().criterion("morale").reason("Later").acceptedBy("Board");
        var initiative = SoundInitiative.initiative();

        assertThat(VALIDATOR.validate(initiative.withAcceptedGaps(gap.build())))
                .extracting(Violation::toString)
                .containsExactly("ERROR acceptedGaps[0].criterion: 'morale' (expected: a criterion of standard "
                        + STANDARD.version() + ")");
        assertThat(VALIDATOR.validate(
                        initiative.withAcceptedGaps(gap.criterion("cc-trust").build())))
                .isEmpty();
    }

    @Test
    void aLevelIsOneOfTheCriterion() {
        assertThat(violations(VALIDATOR, answer("cc-trust", Answer.LEVEL).withLevel("5")))
                .containsExactly("ERROR [0].level: '5' (expected: a level of the criterion: no, partly, yes)");
        assertThat(violations(VALIDATOR, answer("cc-trust", Answer.LEVEL).withLevel("no")))
                .isEmpty();
    }

    @Test
    void anAnswerIsALevelOfTheCriterionToo() {
        var rated = InitiativeValidator.standard().against(STANDARD.withCriteria(rated()));

        assertThat(violations(rated, answer("cc-trust", Answer.PARTLY)))
                .containsExactly("ERROR [0].answer: partly (expected: a level of the criterion: 1, 2)");
        assertThat(violations(rated, answer("cc-trust", Answer.LEVEL).withLevel("2")))
                .isEmpty();
    }

    @Test
    void whatAppliesToAllIsNotWaived() {
        String always = STANDARD.criteria().stream()
                .filter(criterion -> !criterion.mayNotApply())
                .map(Criterion::id)
                .findFirst()
                .orElseThrow();
        Attestation waiver =
                answer(always, Answer.NOT_APPLICABLE).withReason("Small").withDecidedBy("Board");

        assertThat(violations(VALIDATOR, waiver))
                .containsExactly("ERROR [0].answer: not-applicable (expected: another answer, as the criterion applies"
                        + " to all)");
        assertThat(violations(VALIDATOR, waiver.withCriterion("cc-trust"))).isEmpty();
    }

    @Test
    void nobodyHasToKnow() {
        assertThat(violations(VALIDATOR, answer("cc-trust", Answer.UNKNOWN))).isEmpty();
    }

    @Test
    void answersByThemselvesAreCounted() {
        var good = answer("cc-trust", Answer.YES);

        assertThat(VALIDATOR.validate(List.of(good, good.withCriterion("morale").withReason(Optional.of(" ")))))
                .extracting(violation -> violation.path() + " " + violation.pointer())
                .containsExactly("[1].criterion /1/criterion", "[1].reason /1/reason");
    }

    private static Criterion rated() {
        return STANDARD.criterion("cc-trust")
                .withScale(new Scale(List.of(new Scale.Level("1", "low", 0), new Scale.Level("2", "high", 1))));
    }

    private static List<String> violations(InitiativeValidator validator, Attestation attestation) {
        return validator.validate(List.of(attestation)).stream()
                .map(Violation::toString)
                .toList();
    }
}
