package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.sound;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingId;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class AnchorFunderTest {

    @Test
    void securedMoneyOfAnAnchorFunderIsEnough() {
        assertThat(read(grant("lake"), grant("hill").status(FundingStatus.SOUGHT)))
                .isEqualTo(Reading.of(Answer.YES, "1 of 2 sources of money from an anchor funder are secured"));
    }

    @Test
    void pledgedMoneyIsPartOfIt() {
        assertThat(read(
                        grant("lake").status(FundingStatus.PLEDGED),
                        grant("hill").anchor(false)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 sources of money from an anchor funder are secured; without: lake")
                        .withShortfalls("funding[lake]"));
    }

    @Test
    void moneyThatIsSoughtIsNotEnough() {
        assertThat(read(grant("lake").status(FundingStatus.SOUGHT)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void moneyOfOthersIsNotEnough() {
        assertThat(read(grant("lake").anchor(false)))
                .isEqualTo(Reading.of(Answer.NO, "no anchor funder; 1 source of money recorded"));
    }

    @Test
    void aFunderThatNobodyMarkedMayBeAnAnchor() {
        assertThat(read(grant("lake").anchor(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("funding[lake]")
                        .counted("no funder is known to be an anchor; not recorded: lake")
                        .build());
        assertThat(read(grant("lake").anchor(Optional.empty()).status(FundingStatus.PLEDGED))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void inCompleteFundingAFunderThatNobodyMarkedIsNoAnchor() {
        assertThat(Samples.read(
                        "pre-anchor-funder",
                        sound().withFunding(
                                        grant("lake").anchor(Optional.empty()).build())
                                .withComplete(Section.FUNDING)))
                .isEqualTo(Reading.of(Answer.NO, "no anchor funder; 1 source of money recorded"));
    }

    @Test
    void moneyWithoutAStatusMayBeSecured() {
        assertThat(read(grant("lake").status(Optional.empty())).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(grant("lake").status(Optional.empty()), grant("hill").status(FundingStatus.PLEDGED))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void whereThereIsNoMoneyThereIsNoAnchor() {
        assertThat(Samples.read("pre-anchor-funder", sound().withFunding().withComplete(Section.FUNDING)))
                .isEqualTo(Reading.of(Answer.NO, "no funding, and that list is complete"));
    }

    private static Funding.Builder grant(String id) {
        return Samples.grant("2025-01-01", "2027-12-31").id(FundingId.of(id)).name(id);
    }

    private static Reading read(Funding.Builder... funding) {
        return Samples.read(
                "pre-anchor-funder",
                sound().withFunding(List.of(funding).stream()
                        .map(Funding.Builder::build)
                        .toList()));
    }
}
