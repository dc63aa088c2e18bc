package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.post;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class BackboneStaffingTest {

    @Test
    void twoFullTimePostsAreEnough() {
        assertThat(read(with(post("coordinator", "1.0"), post("lee", "0.7"), post("kim", "0.3"))))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "2 full-time equivalents of paid staff: Coordinator (full time), kim (0.3 of full time), lee"
                                + " (0.7 of full time)"));
    }

    @Test
    void lessThanTwoArePartOfIt() {
        assertThat(read(with(post("lee", "1"), post("kim", "0.99"))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1.99 full-time equivalents of paid staff: kim (0.99 of full time), lee (full time)")
                        .withShortfalls("backbone.staff"));
    }

    @Test
    void halfAPostIsPartOfItAndLessIsNotEnough() {
        assertThat(read(with(post("lee", "0.5"))).score()).isEqualTo(Score.HALF);
        assertThat(read(with(post("lee", "0.49"))).score()).isEqualTo(Score.NONE);
    }

    @Test
    void unpaidPostsDoNotCount() {
        assertThat(read(with(post("lee", "2").paid(false))))
                .isEqualTo(Reading.of(Answer.NO, "0 full-time equivalents of paid staff")
                        .withShortfalls("backbone.staff"));
    }

    @Test
    void aPostCountsOnItsLastDayAndNotAfterIt() {
        assertThat(read(with(post("lee", "2").end(Samples.AS_OF))).counted())
                .isEqualTo("2 full-time equivalents of paid staff: lee (2 of full time, until 2026-01-01)");
        assertThat(read(with(post("lee", "2").end(Samples.AS_OF.minusDays(1)))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aPostWithoutAShareIsAFullOneAtMost() {
        Initiative open = with(post("lee", "1"), post("kim", "1").fte(Optional.empty()));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("backbone.staff")
                        .counted("1 full-time equivalents of paid staff: lee (full time); not fully recorded: kim"
                                + " (working time not recorded)")
                        .build());
        assertThat(read(open.withComplete(Section.BACKBONE)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aPostThatIsNotKnownToBePaidMayBePaid() {
        Initiative open = with(post("lee", "2").paid(Optional.empty()));

        assertThat(read(open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(open.withComplete(Section.BACKBONE)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aShareBelowNothingIsNone() {
        assertThat(read(with(post("lee", "1"), post("kim", "1").fte(new BigDecimal("-1"))))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aPostWithoutAPersonCounts() {
        assertThat(read(with(post("lee", "2").person(Optional.empty()))).counted())
                .isEqualTo("2 full-time equivalents of paid staff: a post (2 of full time)");
    }

    @Test
    void smallInitiativesMayLowerTheLimits() {
        assertThat(Samples.read(Samples.withYes("bb-staff", ">= 0.2"), with(post("lee", "0.2")))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void withoutPostsNobodyCanTell() {
        assertThat(read(with()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no staff of a backbone recorded")
                        .withUntold("backbone.staff"));
    }

    @Test
    void aBackboneDeclaredCompleteWithoutPostsHasNone() {
        assertThat(read(with().withComplete(Section.BACKBONE)))
                .isEqualTo(Reading.of(Answer.NO, "no staff of a backbone, and that part is complete")
                        .withShortfalls("backbone.staff"));
    }

    private static Initiative with(BackboneStaff.Builder... posts) {
        return structured()
                .withBackbone(StructureSamples.backbone()
                        .staff(Stream.of(posts)
                                .map(BackboneStaff.Builder::build)
                                .toList())
                        .build());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("bb-staff", initiative);
    }
}
