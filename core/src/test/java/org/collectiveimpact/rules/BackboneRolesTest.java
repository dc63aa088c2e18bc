package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.post;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class BackboneRolesTest {

    private static final Map<String, BackboneRole> ROLES = Map.of(
            "bb-role-project-manager", BackboneRole.PROJECT_MANAGER,
            "bb-role-data-manager", BackboneRole.DATA_MANAGER,
            "bb-role-facilitator", BackboneRole.FACILITATOR);

    @Test
    void aPostWithWorkingTimeIsEnough() {
        ROLES.forEach((criterion, role) -> assertThat(Samples.read(criterion, with(post("lee", "0.1", role))))
                .isEqualTo(Reading.of(Answer.YES, words(role) + ": lee (0.1 of full time)")));
    }

    @Test
    void aPostWithoutRecordedWorkingTimeLeavesItOpen() {
        ROLES.forEach((criterion, role) -> {
            Initiative open = with(post("lee", "1", role).fte(Optional.empty()));

            assertThat(Samples.read(criterion, open))
                    .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, words(role) + ": lee (working time not recorded)")
                            .withUntold("backbone.staff"));
            assertThat(Samples.read(criterion, open.withComplete(Section.BACKBONE)))
                    .isEqualTo(Reading.of(Answer.NO, words(role) + ": lee (working time not recorded)")
                            .withShortfalls("backbone.staff"));
        });
    }

    @Test
    void aPostForWhichNobodyWroteDownARoleMayBeForAny() {
        ROLES.forEach((criterion, role) -> assertThat(Samples.read(criterion, with(post("lee", "1"))))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED,
                                "no " + words(role) + " is known; 1 post recorded; role not recorded: lee (full time)")
                        .withUntold("backbone.staff")));
    }

    @Test
    void aPostWithoutWorkingTimeIsNotEnough() {
        ROLES.forEach((criterion, role) -> assertThat(
                        Samples.read(criterion, with(post("lee", "0", role))).score())
                .isEqualTo(Score.NONE));
    }

    @Test
    void postsForOtherThingsAreNotEnough() {
        ROLES.forEach((criterion, role) -> assertThat(Samples.read(
                        criterion,
                        with(post("lee", "1"), post("kim", "1", other(role))).withComplete(Section.BACKBONE)))
                .isEqualTo(Reading.of(Answer.NO, "no " + words(role) + "; 2 posts recorded")
                        .withShortfalls("backbone.staff")));
    }

    @Test
    void aPostThatEndedIsNotEnough() {
        ROLES.forEach((criterion, role) -> assertThat(Samples.read(
                                criterion, with(post("lee", "1", role).end(Samples.AS_OF.minusDays(1))))
                        .counted())
                .isEqualTo("no " + words(role) + "; 1 post recorded"));
    }

    @Test
    void aDataManagerWhoStaysForAYearIsEnough() {
        assertThat(dataManager("2027-01-01").score()).isEqualTo(Score.FULL);
    }

    @Test
    void aDataManagerWhoLeavesSoonerIsPartOfIt() {
        assertThat(dataManager("2026-12-31"))
                .isEqualTo(Reading.of(Answer.PARTLY, "data manager: lee (full time, until 2026-12-31)")
                        .withShortfalls("backbone.staff"));
        assertThat(dataManager("2026-01-01").score()).isEqualTo(Score.HALF);
    }

    @Test
    void aDataManagerWhoLeavesAndHasNoTimeIsNotEnough() {
        assertThat(Samples.read(
                                "bb-role-data-manager",
                                with(post("lee", "0", BackboneRole.DATA_MANAGER).end(Samples.AS_OF)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anotherLimitAsksForAnotherTime() {
        assertThat(Samples.read(
                                Samples.withNumber("bb-role-data-manager", "months", 11),
                                with(post("lee", "1", BackboneRole.DATA_MANAGER).end(LocalDate.of(2026, 12, 1))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void othersMayLeaveAtAnyTime() {
        assertThat(Samples.read(
                                "bb-role-facilitator",
                                with(post("lee", "1", BackboneRole.FACILITATOR).end(Samples.AS_OF)))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void theBestPostCounts() {
        assertThat(Samples.read(
                        "bb-role-facilitator",
                        with(
                                post("lee", "1", BackboneRole.FACILITATOR).fte(Optional.empty()),
                                post("kim", "0.5", BackboneRole.FACILITATOR))))
                .isEqualTo(
                        Reading.of(Answer.YES, "facilitator: kim (0.5 of full time), lee (working time not recorded)"));
    }

    private static Reading dataManager(String end) {
        return Samples.read(
                "bb-role-data-manager",
                with(post("lee", "1", BackboneRole.DATA_MANAGER).end(LocalDate.parse(end))));
    }

    private static String words(BackboneRole role) {
        return role.id().replace('-', ' ');
    }

    private static BackboneRole other(BackboneRole role) {
        return role == BackboneRole.FACILITATOR ? BackboneRole.DATA_MANAGER : BackboneRole.FACILITATOR;
    }

    private static Initiative with(BackboneStaff.Builder... posts) {
        return structured()
                .withBackbone(StructureSamples.backbone()
                        .staff(Stream.of(posts)
                                .map(BackboneStaff.Builder::build)
                                .toList())
                        .build());
    }
}
