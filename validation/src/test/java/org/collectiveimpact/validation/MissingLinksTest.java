package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.answer;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.util.List;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;
import org.junit.jupiter.api.Test;

class MissingLinksTest {

    private static final Attestation WAIVER =
            answer("cc-trust", Answer.NOT_APPLICABLE).withReason("No staff").withDecidedBy("Board");

    @Test
    void aNotApplicableNeedsAReasonAndWhoDecided() {
        assertThat(violations(answer("cc-trust", Answer.NOT_APPLICABLE)))
                .containsExactly(
                        "ERROR attestations[0].decidedBy: nothing (expected: who decided that it does not apply)",
                        "ERROR attestations[0].reason: nothing (expected: why it does not apply)");
        assertThat(violations(WAIVER)).isEmpty();
    }

    @Test
    void aLevelIsNamedIfItIsTheAnswer() {
        assertThat(violations(answer("cc-trust", Answer.LEVEL)))
                .containsExactly("ERROR attestations[0].level: nothing (expected: the level that the answer is)");
        assertThat(violations(answer("cc-trust", Answer.LEVEL).withLevel("partly")))
                .isEmpty();
    }

    @Test
    void noLevelIsNamedIfItIsNot() {
        assertThat(violations(answer("cc-trust", Answer.YES).withLevel("yes")))
                .containsExactly(
                        "ERROR attestations[0].level: 'yes' (expected: nothing, unless the answer is a level)");
    }

    @Test
    void whatIsMissingHasNoValue() {
        assertThat(InitiativeValidator.standard().validate(List.of(answer("cc-trust", Answer.LEVEL))))
                .extracting(Violation::invalidValue)
                .containsExactly("");
    }

    @Test
    void aFunctionOfTheBackboneIsOwnedBySomebody() {
        var function =
                FunctionOwner.builder().function(BackboneFunction.values()[0]).build();

        assertThat(violationsAfter(sound -> sound.withBackbone(
                        Backbone.builder().addFunctions(function).build())))
                .containsExactly("WARNING backbone.functions[0].partner: nothing (expected: a partner or a person)");
        assertThat(violationsAfter(sound -> sound.withBackbone(Backbone.builder()
                        .addFunctions(function.withPartner(PartnerId.of("library")))
                        .build())))
                .isEmpty();
    }

    @Test
    void aWorkGroupWorksOnAStrategy() {
        var group =
                WorkGroup.builder().id(WorkGroupId.of("tutors")).name("Tutors").build();

        assertThat(violationsAfter(sound -> sound.withWorkGroups(group)))
                .containsExactly("WARNING workGroups[tutors].strategies: nothing (expected: at least one strategy)");
        assertThat(violationsAfter(sound -> sound.withWorkGroups(group.withStrategies(StrategyId.of("tutoring")))))
                .isEmpty();
    }

    private static List<String> violations(Attestation attestation) {
        return violationsAfter(sound -> sound.withAttestations(attestation));
    }
}
