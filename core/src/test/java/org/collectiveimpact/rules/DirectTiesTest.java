package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.WorkSamples.tie;
import static org.collectiveimpact.rules.WorkSamples.working;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PartnerStatus;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class DirectTiesTest {

    @Test
    void aPartnerThatWorksOnlyWithTheBackboneFallsShort() {
        assertThat(read(tied(tie("city", "school"), tie("hub", "clinic"))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "2 of 3 partners coordinate with another, or work closer still, without the backbone;"
                                        + " without: Clinic")
                        .withShortfalls("partners[clinic]"));
    }

    @Test
    void sevenOfTenPartnersAreEnough() {
        assertThat(read(star(7)).score()).isEqualTo(Score.FULL);
        assertThat(read(star(6)).score()).isEqualTo(Score.HALF);
        assertThat(read(star(4)).score()).isEqualTo(Score.HALF);
        assertThat(read(star(3)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void toCoordinateIsTheLeast() {
        assertThat(level(CollaborationLevel.INTEGRATE)).isEqualTo(Score.FULL);
        assertThat(level(CollaborationLevel.COORDINATE)).isEqualTo(Score.FULL);
        assertThat(level(CollaborationLevel.COOPERATE)).isEqualTo(Score.NONE);
    }

    @Test
    void aRelationshipWithoutALevelMayBeClose() {
        Initiative open = tied(tie("city", "school"), tie("school", "clinic").level(Optional.empty()));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("partners[clinic]")
                        .counted("2 of 3 partners coordinate with another, or work closer still, without the backbone;"
                                + " not recorded: Clinic")
                        .build());
        assertThat(read(open.withComplete(Section.RELATIONSHIPS)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aRelationshipOfTheDayCountsAndALaterOneDoesNotYet() {
        assertThat(read(tied(tie("city", "school"), tie("school", "clinic").date(Samples.AS_OF)))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(tied(tie("city", "school"), tie("school", "clinic").date(Samples.AS_OF.plusDays(1))))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void onlyTiesBetweenDifferentActivePartnersCount() {
        Initiative left = tied(tie("city", "school"), tie("clinic", "clinic"), tie("clinic", "nobody"));

        assertThat(read(left).shortfalls()).containsExactly("partners[clinic]");
        assertThat(read(working()
                                .withPartners(Stream.concat(
                                                working().partners().stream(),
                                                Stream.of(
                                                        Samples.partner("court").withStatus(PartnerStatus.LEFT)))
                                        .toList())
                                .withRelationships(
                                        tie("city", "school").build(),
                                        tie("clinic", "court").build()))
                        .shortfalls())
                .containsExactly("partners[clinic]");
    }

    @Test
    void ofFewerThanThreePartnersNobodyCanTell() {
        assertThat(read(working()
                        .withPartners(Samples.partner("hub"), Samples.partner("city"), Samples.partner("school"))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "without the backbone, fewer than 3 partners recorded"));
    }

    @Test
    void whileNobodyKnowsWhoHostsTheBackboneNobodyCanTell() {
        Reading unknown = Reading.unknown(Cause.NOT_RECORDED, "no host of the backbone recorded")
                .withUntold("backbone.organisations");

        assertThat(read(working().withBackbone(Optional.empty()))).isEqualTo(unknown);
        assertThat(read(working().withBackbone(Backbone.builder().build()))).isEqualTo(unknown);
    }

    @Test
    void withoutABackboneAllPartnersCount() {
        assertThat(read(working().withBackbone(Optional.empty()).withComplete(Section.BACKBONE))
                        .counted())
                .isEqualTo("3 of 4 partners coordinate with another, or work closer still, without the backbone;"
                        + " without: Hub");
    }

    @Test
    void whileNoRelationshipsAreRecordedNobodyCanTell() {
        assertThat(read(tied())).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no relationships recorded"));
        assertThat(read(tied().withComplete(Section.RELATIONSHIPS)))
                .isEqualTo(Reading.of(Answer.NO, "no relationships, and that list is complete"));
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("mra-not-hub-only", initiative);
    }

    private static Initiative tied(Relationship.Builder... ties) {
        return working()
                .withRelationships(
                        Stream.of(ties).map(Relationship.Builder::build).toList());
    }

    private static Score level(CollaborationLevel level) {
        return read(tied(
                        tie("city", "school").level(level),
                        tie("school", "clinic").level(level)))
                .score();
    }

    /** Returns an initiative of ten partners, of which some are tied to the first. */
    private static Initiative star(int tied) {
        return Samples.blank()
                .withPartners(IntStream.range(0, 10)
                        .mapToObj(i -> Samples.partner("org-" + i))
                        .toList())
                .withRelationships(IntStream.range(1, tied)
                        .mapToObj(i -> tie("org-0", "org-" + i).build())
                        .toList())
                .withBackbone(
                        Backbone.builder().addOrganisations(PartnerId.of("hub")).build());
    }
}
