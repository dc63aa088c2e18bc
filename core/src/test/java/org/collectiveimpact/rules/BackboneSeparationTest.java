package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.activity;
import static org.collectiveimpact.rules.StructureSamples.backbone;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class BackboneSeparationTest {

    private static final Backbone RINGED =
            backbone().separationNote("Own staff, own budget.").build();

    @Test
    void aBackboneThatLeadsNoActivityIsSeparate() {
        assertThat(read(with(activity("lessons", "school"))))
                .isEqualTo(Reading.of(Answer.YES, "1 of 1 activities are not led by the backbone's own organisations"));
    }

    @Test
    void aBackboneThatLeadsActivitiesIsSeparateInPartIfANoteSaysHow() {
        assertThat(read(with(activity("lessons", "school"), activity("camp", "hub"))
                        .withBackbone(RINGED)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 activities are not led by the backbone's own organisations, and a note says"
                                        + " how the two are kept apart; without: Camp")
                        .withShortfalls("activities[camp]"));
    }

    @Test
    void aBackboneThatLeadsActivitiesMayHaveANote() {
        Initiative open = with(activity("camp", "hub"));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0, 0.5))
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("activities[camp]")
                        .addUntold("backbone.separationNote")
                        .counted("0 of 1 activities are not led by the backbone's own organisations, and no note on"
                                + " how the two are kept apart is recorded; without: Camp")
                        .build());
        assertThat(read(open.withComplete(Section.BACKBONE)))
                .isEqualTo(Reading.of(
                                Answer.NO,
                                "0 of 1 activities are not led by the backbone's own organisations, and no note keeps"
                                        + " the two apart; without: Camp")
                        .withShortfalls("activities[camp]", "backbone.separationNote"));
    }

    @Test
    void aSteeringCommitteeThatIsTheBackboneHasNothingToKeepApart() {
        assertThat(read(with(activity("camp", "hub"))
                        .withBackbone(Backbone.builder()
                                .type(BackboneType.STEERING_COMMITTEE)
                                .build())))
                .isEqualTo(Reading.of(
                        Answer.NOT_APPLICABLE,
                        "the steering committee is the backbone; there is no organisation of its own to keep apart"));
    }

    @Test
    void activitiesThatAreOverOrToComeDoNotCount() {
        assertThat(read(with(activity("camp", "hub").status(ActivityStatus.ENDED))))
                .isEqualTo(Reading.of(Answer.YES, "no activity goes on, so the backbone leads none"));
        assertThat(read(with(activity("camp", "hub").endedOn(Samples.AS_OF.minusDays(1))))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(with(activity("camp", "hub").startedOn(Samples.AS_OF.plusDays(1))))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(with(activity("camp", "hub").startedOn(Samples.AS_OF).endedOn(Samples.AS_OF)))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void anActivityWithoutALeadMayBeLedByTheBackbone() {
        Initiative open = with(unled("camp"));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("activities[camp]", "backbone.separationNote")
                        .counted("0 of 1 activities are not led by the backbone's own organisations, and no note on"
                                + " how the two are kept apart is recorded; not recorded: Camp")
                        .build());
        assertThat(read(open.withBackbone(RINGED)).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(open.withComplete(Section.ACTIVITIES)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void anActivityWithoutAStatusMayBeOver() {
        Initiative open = with(activity("camp", "hub").status(Optional.empty())).withBackbone(RINGED);

        assertThat(read(open).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(open).untold()).containsExactly("activities[camp]");
        assertThat(read(with(activity("camp", "school").status(Optional.empty())))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anActivityThatOthersCarryOutIsNotLedByTheBackbone() {
        assertThat(read(with(unled("camp").addPartners(PartnerId.of("school")))).score())
                .isEqualTo(Score.FULL);
        assertThat(read(with(unled("camp").addPartners(PartnerId.of("school"), PartnerId.of("hub"))))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void withoutAnOrganisationOrActivitiesNobodyCanTell() {
        assertThat(read(structured()
                        .withBackbone(backbone().organisations(List.of()).build())))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no organisation of a backbone recorded")
                        .withUntold("backbone.organisations"));
        assertThat(read(with())).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no activities recorded"));
    }

    @Test
    void whereThereAreNoActivitiesTheBackboneLeadsNone() {
        assertThat(read(with().withComplete(Section.ACTIVITIES)))
                .isEqualTo(Reading.of(Answer.YES, "no activity goes on, so the backbone leads none"));
    }

    private static Activity.Builder unled(String id) {
        return activity(id, "nobody").lead(Optional.empty());
    }

    private static Initiative with(Activity.Builder... activities) {
        return structured()
                .withActivities(
                        Stream.of(activities).map(Activity.Builder::build).toList());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("bb-separate", initiative);
    }
}
