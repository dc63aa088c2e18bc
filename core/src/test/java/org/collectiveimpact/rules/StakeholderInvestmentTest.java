package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.contribution;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Contribution;
import org.collectiveimpact.model.ContributionKind;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class StakeholderInvestmentTest {

    @Test
    void fiveOfTenAreEnough() {
        assertThat(read(given(5)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void fourOfTenArePartOfIt() {
        assertThat(read(given(4)))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "4 of 10 active partners contributed in the last 12 months; without: Org 4, Org 5,"
                                        + " Org 6, Org 7, Org 8 and 1 more")
                        .withShortfalls(IntStream.range(4, 10)
                                .mapToObj(i -> "partners[org-" + i + "]")
                                .toList()));
    }

    @Test
    void twoOfTenArePartOfItAndOneIsNotEnough() {
        assertThat(read(given(2)).score()).isEqualTo(Score.HALF);
        assertThat(read(given(1)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void whatWasGivenExactlyAYearAgoCountsAndADayEarlierDoesNot() {
        assertThat(read(on("2025-01-01")).score()).isEqualTo(Score.FULL);
        assertThat(read(on("2024-12-31")).score()).isEqualTo(Score.NONE);
    }

    @Test
    void whatWasGivenOnTheDayCountsAndWhatIsToComeDoesNot() {
        assertThat(read(on("2026-01-01")).score()).isEqualTo(Score.FULL);
        assertThat(read(on("2026-01-02")).score()).isEqualTo(Score.NONE);
    }

    @Test
    void anotherLimitLooksFurtherBack() {
        assertThat(Samples.read(Samples.withNumber("bb-stakeholder-investment", "months", 24), on("2024-01-01"))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void moneyAndOtherThingsCountAlike() {
        for (ContributionKind kind : ContributionKind.values()) {
            assertThat(read(with(contribution("org-0").withKind(kind))).score()).isEqualTo(Score.FULL);
        }
    }

    @Test
    void aContributionWithoutADateMayBeAnOldOne() {
        Initiative open = with(contribution("org-0").withDate(Optional.empty()));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("partners[org-0]")
                        .counted("0 of 1 active partners contributed in the last 12 months; not recorded: Org 0")
                        .build());
        assertThat(read(open.withComplete(Section.CONTRIBUTIONS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void withoutPartnersOrContributionsNobodyCanTell() {
        assertThat(read(given(5).withPartners()))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no active partners recorded"));
        assertThat(read(given(0))).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no contributions recorded"));
    }

    @Test
    void whereThereAreNoContributionsNobodyGaveAnything() {
        assertThat(read(given(0).withComplete(Section.CONTRIBUTIONS)))
                .isEqualTo(Reading.of(Answer.NO, "no contributions, and that list is complete"));
    }

    private static Initiative given(int givers) {
        return structured()
                .withPartners(StructureSamples.partners(10))
                .withContributions(IntStream.range(0, givers)
                        .mapToObj(i -> contribution("org-" + i))
                        .toList());
    }

    private static Initiative on(String date) {
        return with(contribution("org-0").withDate(LocalDate.parse(date)));
    }

    private static Initiative with(Contribution contribution) {
        return structured().withPartners(StructureSamples.partners(1)).withContributions(contribution);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("bb-stakeholder-investment", initiative);
    }
}
