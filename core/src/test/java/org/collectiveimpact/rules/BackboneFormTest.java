package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.backbone;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class BackboneFormTest {

    private static final String IDENTIFIED = "bb-identified";
    private static final String TYPE = "bb-type-chosen";

    @Test
    void aConfirmedBackboneIsEnough() {
        assertThat(Samples.read(IDENTIFIED, with(backbone().addOrganisations(PartnerId.of("ghost")))))
                .isEqualTo(Reading.of(Answer.YES, "backbone: Hub, ghost, confirmed"));
    }

    @Test
    void aCandidateIsPartOfIt() {
        assertThat(Samples.read(IDENTIFIED, with(backbone().status(BackboneStatus.CANDIDATE))))
                .isEqualTo(Reading.of(Answer.PARTLY, "backbone: Hub, not confirmed")
                        .withShortfalls("backbone.status"));
    }

    @Test
    void aBackboneWithoutAStatusIsACandidateAtLeast() {
        Initiative open = with(backbone().status(Optional.empty()));

        assertThat(Samples.read(IDENTIFIED, open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("backbone.status")
                        .counted("backbone: Hub; its status is not recorded")
                        .build());
        assertThat(Samples.read(IDENTIFIED, open.withComplete(Section.BACKBONE)).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void withoutAnOrganisationNobodyCanTell() {
        assertThat(Samples.read(IDENTIFIED, with(backbone().organisations(List.of()))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no organisation of a backbone recorded")
                        .withUntold("backbone.organisations"));
    }

    @Test
    void aBackboneDeclaredCompleteWithoutAnOrganisationHasNone() {
        assertThat(Samples.read(
                        IDENTIFIED, with(backbone().organisations(List.of())).withComplete(Section.BACKBONE)))
                .isEqualTo(Reading.of(Answer.NO, "no organisation of a backbone, and that part is complete")
                        .withShortfalls("backbone.organisations"));
    }

    @Test
    void aFormWithReasonsIsEnough() {
        assertThat(Samples.read(TYPE, structured()))
                .isEqualTo(
                        Reading.of(Answer.YES, "form of the backbone: Existing non-profit organisation, with reasons"));
    }

    @Test
    void aFormWithoutReasonsIsPartOfItAtLeast() {
        Initiative open = with(backbone().rationale(" "));

        assertThat(Samples.read(TYPE, open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("backbone.rationale")
                        .counted("form of the backbone: Existing non-profit organisation; the reasons are not recorded")
                        .build());
        assertThat(Samples.read(TYPE, open.withComplete(Section.BACKBONE)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "form of the backbone: Existing non-profit organisation, without reasons")
                        .withShortfalls("backbone.rationale"));
    }

    @Test
    void reasonsWithoutAFormSettleNothing() {
        Initiative open = with(backbone().type(Optional.empty()));

        assertThat(Samples.read(TYPE, open))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no form of the backbone recorded")
                        .withUntold("backbone.type"));
        assertThat(Samples.read(TYPE, open.withComplete(Section.BACKBONE)))
                .isEqualTo(Reading.of(Answer.NO, "no form of the backbone, and that part is complete")
                        .withShortfalls("backbone.type"));
    }

    private static Initiative with(Backbone.Builder backbone) {
        return structured().withBackbone(backbone.build());
    }
}
