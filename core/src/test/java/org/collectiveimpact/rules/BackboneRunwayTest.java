package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.StructureSamples.budget;
import static org.collectiveimpact.rules.StructureSamples.grant;
import static org.collectiveimpact.rules.StructureSamples.structured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Budget;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingId;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class BackboneRunwayTest {

    /** A budget of a thousand a day, for three years. */
    private static final Budget DAILY = budget("2026/2028", "USD 1096000");

    @Test
    void moneyForTwoYearsIsEnough() {
        assertThat(read(with(lasting("USD 730000"))))
                .isEqualTo(
                        Reading.of(Answer.YES, "the backbone's budget is covered until 2027-12-31, 24 months ahead"));
    }

    @Test
    void moneyForADayLessIsPartOfIt() {
        assertThat(read(with(lasting("USD 729999.99"))))
                .isEqualTo(
                        Reading.of(Answer.PARTLY, "the backbone's budget is covered until 2027-12-30, 23 months ahead")
                                .withShortfalls("funding"));
    }

    @Test
    void moneyForOneYearIsPartOfItAndADayLessIsNotEnough() {
        assertThat(read(with(lasting("USD 365000"))).score()).isEqualTo(Score.HALF);
        assertThat(read(with(lasting("USD 364999"))))
                .isEqualTo(Reading.of(Answer.NO, "the backbone's budget is covered until 2026-12-30, 11 months ahead")
                        .withShortfalls("funding"));
    }

    @Test
    void moneyForLessThanADayCoversNone() {
        assertThat(read(with(lasting("USD 999"))))
                .isEqualTo(Reading.of(Answer.NO, "the backbone's budget is not covered on 2026-01-01")
                        .withShortfalls("funding"));
    }

    @Test
    void anotherLimitAsksForAnotherTime() {
        assertThat(Samples.read(Samples.withYes("bb-runway", ">= 11"), with(lasting("USD 364999")))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void moneyWithoutAStartMayBeAllThereStill() {
        Budget twoDays = budget("2025-12-31/2026-01-01", "USD 365000");
        Funding money = lasting("USD 365000").build();
        Funding since = money.withStart(Samples.AS_OF);

        assertThat(read(of(twoDays, since)).score().high()).isOne();
        assertThat(read(of(twoDays, since.withStart(Optional.empty()))).score().high())
                .isOne();
    }

    @Test
    void moneyIsLostAfterItsLastDay() {
        assertThat(read(with(lasting("USD 5000000").end(LocalDate.of(2027, 12, 31))))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(with(lasting("USD 5000000").end(LocalDate.of(2027, 12, 30))))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void moneyDoesNotCountBeforeItsFirstDay() {
        assertThat(read(with(lasting("USD 365000"), lasting("USD 365000").start(LocalDate.of(2027, 1, 1))))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(with(lasting("USD 365000"), lasting("USD 365000").start(LocalDate.of(2027, 1, 2))))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whatEndsFirstIsSpentFirst() {
        assertThat(read(with(lasting("USD 365000"), lasting("USD 365000").end(LocalDate.of(2026, 12, 31))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void budgetsAreAddedUp() {
        assertThat(read(structured()
                                .withFunding(grant("grant", "USD 400000").build())
                                .withBackbone(StructureSamples.backbone()
                                        .budgets(List.of(
                                                budget("2026/2027", "USD 300000"), budget("2026/2027", "USD 100000")))
                                        .build()))
                        .score())
                .isEqualTo(Score.FULL);
        assertThat(read(structured()
                                .withFunding(grant("grant", "USD 400000").build())
                                .withBackbone(StructureSamples.backbone()
                                        .budgets(List.of(budget("2026/2027", "USD 400000"), budget("2027", "USD 1")))
                                        .build()))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void whatWasSpentBeforeTheDayIsNotThereAnyMore() {
        Budget since = budget("2025/2028", "USD 1461000");
        Funding old = lasting("USD 730000").start(LocalDate.of(2025, 1, 1)).build();

        assertThat(read(of(since, old)))
                .isEqualTo(
                        Reading.of(Answer.PARTLY, "the backbone's budget is covered until 2026-12-31, 12 months ahead")
                                .withShortfalls("funding"));
        assertThat(read(of(since, lasting("USD 730000").build())).score()).isEqualTo(Score.FULL);
    }

    @Test
    void moneyLeftAfterTheLastBudgetMayLastForEver() {
        Budget year = budget("2026", "USD 365000");

        assertThat(read(of(year, lasting("USD 365001").build())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("backbone.budgets")
                        .counted("the backbone's budget is covered until 2026-12-31, 12 months ahead; no later budget"
                                + " is recorded")
                        .build());
        assertThat(read(of(year, lasting("USD 365000").build())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "the backbone's budget is covered until 2026-12-31, 12 months ahead; no later budget"
                                        + " is recorded")
                        .withShortfalls("funding"));
    }

    @Test
    void budgetsOfThePastSayNothingOfWhatIsToCome() {
        assertThat(read(of(budget("2025", "USD 365000"), lasting("USD 1").build())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("backbone.budgets")
                        .counted(
                                "the backbone's budget is not known to be covered on 2026-01-01; no later budget is recorded")
                        .build());
    }

    @Test
    void moneyThatIsNotFullyRecordedMayCoverAllOrNothing() {
        Stream.of(
                        lasting("USD 1").amount(Optional.empty()),
                        lasting("EUR 1"),
                        lasting("USD 730000").start(Optional.empty()),
                        lasting("USD 730000").end(Optional.empty()),
                        lasting("USD 730000").purposes(List.of()),
                        lasting("USD 730000").addPurposes(FundingPurpose.ACTIVITIES),
                        lasting("USD 730000").status(Optional.empty()))
                .forEach(open -> assertThat(read(with(open)))
                        .isEqualTo(Reading.builder()
                                .score(Score.UNKNOWN)
                                .cause(Cause.NOT_RECORDED)
                                .addUntold("funding[grant]")
                                .counted(
                                        "the backbone's budget is not known to be covered on 2026-01-01; not fully recorded:"
                                                + " Grant")
                                .build()));
    }

    @Test
    void moneyThatIsNotFullyRecordedAddsToTheRest() {
        assertThat(read(with(
                                lasting("USD 365000"),
                                lasting("USD 100000").id(other()).status(Optional.empty())))
                        .score())
                .isEqualTo(Score.HALF);
        assertThat(read(with(
                                lasting("USD 365000"),
                                lasting("USD 365000").id(other()).status(Optional.empty())))
                        .score())
                .isEqualTo(Score.between(0.5, 1));
    }

    @Test
    void amongMoneyDeclaredCompleteWhatHasNoStatusIsNotSecured() {
        assertThat(read(with(lasting("USD 730000").status(Optional.empty())).withComplete(Section.FUNDING))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void moneyThatIsNotSecuredOrForOtherThingsDoesNotCount() {
        assertThat(read(with(lasting("USD 730000").status(FundingStatus.PLEDGED)))
                        .score())
                .isEqualTo(Score.NONE);
        assertThat(read(with(lasting("USD 730000").purposes(List.of(FundingPurpose.PLANNING))))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void budgetsInSeveralCurrenciesCannotBeAddedUp() {
        assertThat(read(structured()
                        .withBackbone(StructureSamples.backbone()
                                .addBudgets(budget("2028", "EUR 1"))
                                .build())))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "the backbone's budgets cannot be added up: EUR, USD")
                        .withUntold("backbone.budgets"));
    }

    @Test
    void withoutABudgetOrFundingNobodyCanTell() {
        assertThat(read(structured()
                        .withBackbone(
                                StructureSamples.backbone().budgets(List.of()).build())))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no budget of a backbone recorded")
                        .withUntold("backbone.budgets"));
        assertThat(read(with())).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no funding recorded"));
    }

    @Test
    void whereThereIsNoMoneyItDoesNotLast() {
        assertThat(read(with().withComplete(Section.FUNDING)))
                .isEqualTo(Reading.of(Answer.NO, "no funding, and that list is complete"));
    }

    @Test
    void moneyAndBudgetsUntilTheEndOfTimeAreEnough() {
        Budget forever = budget("2026", "USD 1").withPeriod(new DateRange(LocalDate.MIN, LocalDate.MAX));

        assertThat(read(of(
                                forever,
                                lasting("USD 1")
                                        .start(LocalDate.MIN)
                                        .end(LocalDate.MAX)
                                        .build()))
                        .score())
                .isEqualTo(Score.FULL);
    }

    private static FundingId other() {
        return FundingId.of("other");
    }

    /** Returns secured money that may be spent for ten years. */
    private static Funding.Builder lasting(String amount) {
        return grant("grant", amount).amount(Money.parse(amount)).end(LocalDate.of(2035, 12, 31));
    }

    private static Initiative with(Funding.Builder... funding) {
        return of(DAILY, Stream.of(funding).map(Funding.Builder::build).toArray(Funding[]::new));
    }

    private static Initiative of(Budget budget, Funding... funding) {
        return structured()
                .withFunding(funding)
                .withBackbone(
                        StructureSamples.backbone().budgets(List.of(budget)).build());
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("bb-runway", initiative);
    }
}
