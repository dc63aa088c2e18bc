package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.SCHOOL;
import static org.collectiveimpact.rules.IndicatorSamples.UNIVERSITY;
import static org.collectiveimpact.rules.IndicatorSamples.measured;
import static org.collectiveimpact.rules.IndicatorSamples.partner;
import static org.collectiveimpact.rules.IndicatorSamples.service;
import static org.collectiveimpact.rules.IndicatorSamples.university;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerRole;
import org.collectiveimpact.model.PartnerStatus;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class DataPartnerTest {

    @Test
    void knowledgeAndAServiceAgreementAreEnough() {
        assertThat(read(with(university())))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 of 1 data partners both know the subject (1) and have their service described (1)")
                        .build());
    }

    @Test
    void withoutKnowledgeOfTheSubjectItIsAPart() {
        assertThat(read(with(university().subjectKnowledge(false))))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("partners[university]")
                        .counted("0 of 1 data partners both know the subject (0) and have their service described (1);"
                                + " without: The university")
                        .build());
    }

    @Test
    void withoutADescriptionOfTheServiceItIsAPart() {
        assertThat(read(undescribed(university())).score()).isEqualTo(Score.HALF);
    }

    @Test
    void withoutBothItIsNone() {
        assertThat(read(undescribed(university().subjectKnowledge(false))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anActivityDescribesTheServiceOfItsPartnersAndLead() {
        assertThat(read(undescribed(university())
                                .withActivities(
                                        activity().addPartners(UNIVERSITY).build()))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(undescribed(university())
                                .withActivities(activity().lead(UNIVERSITY).build()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void anActivityWithoutAStatusMayHaveEnded() {
        Initiative open = undescribed(university())
                .withActivities(activity()
                        .addPartners(UNIVERSITY)
                        .status(Optional.empty())
                        .build());

        assertThat(read(open.withComplete(Section.AGREEMENTS)).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(open).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aPartnerWithoutARoleIsAPossibleOneOnly() {
        Initiative open = measured().withPartners(university().roles(List.of()).build());

        assertThat(read(open))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED,
                                "no active partner is known to be the data partner; not recorded: The university")
                        .withUntold("partners[university]"));
    }

    @Test
    void anActivityThatHasEndedDoesNot() {
        Activity ended =
                activity().lead(UNIVERSITY).status(ActivityStatus.ENDED).build();

        assertThat(read(undescribed(university()).withActivities(ended)).score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void anActivityWithoutPartnersMayDescribeIt() {
        Initiative open =
                undescribed(university()).withActivities(activity().build()).withComplete(Section.AGREEMENTS);

        assertThat(read(open).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(read(open.withComplete(Section.AGREEMENTS, Section.ACTIVITIES))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whileNoActivitiesAreRecordedTheServiceMayBeDescribed() {
        assertThat(read(undescribed(university()).withComplete(Section.AGREEMENTS))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void whileKnowledgeOfTheSubjectIsNotRecordedItMayBeThere() {
        Initiative open = with(university().subjectKnowledge(Optional.empty()));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("partners[university]")
                        .counted("0 of 1 data partners both know the subject (0) and have their service described (1);"
                                + " not recorded: The university")
                        .build());
        assertThat(read(open.withComplete(Section.PARTNERS)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void withoutADataPartnerTheAnswerIsNo() {
        assertThat(read(measured().withPartners(partner(SCHOOL, PartnerRole.IMPLEMENTER))))
                .isEqualTo(Reading.of(Answer.NO, "no active partner has the role of data partner"));
    }

    @Test
    void aDataPartnerThatHasLeftIsNone() {
        assertThat(read(with(university().status(PartnerStatus.LEFT), partner(SCHOOL, PartnerRole.FUNDER).toBuilder()))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aPartnerWithoutARoleMayBeTheDataPartner() {
        Initiative open = with(university().roles(List.of()));

        assertThat(read(open).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(open).untold()).containsExactly("partners[university]");
        assertThat(read(open.withComplete(Section.PARTNERS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void theBestDataPartnerCounts() {
        assertThat(read(with(university(), partner(SCHOOL, PartnerRole.DATA_PARTNER).toBuilder()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    private static Initiative with(Partner.Builder... partners) {
        return measured()
                .withPartners(
                        List.of(partners).stream().map(Partner.Builder::build).toList());
    }

    /** Returns an initiative that declares both agreements and activities to be all there is. */
    private static Initiative undescribed(Partner.Builder partner) {
        return with(partner)
                .withAgreements(service().parties(List.of(SCHOOL)).build())
                .withComplete(Section.AGREEMENTS, Section.ACTIVITIES);
    }

    private static Activity.Builder activity() {
        return Activity.builder()
                .id(ActivityId.of("dashboard"))
                .name("Dashboard")
                .status(ActivityStatus.ACTIVE);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("sm-data-partner", initiative);
    }
}
