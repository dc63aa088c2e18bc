package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.CommunitySamples.engaged;
import static org.collectiveimpact.rules.CommunitySamples.future;

import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.SustainabilityPlan;
import org.junit.jupiter.api.Test;

class SustainedWorkTest {

    @Test
    void aRecentPlanOfAllPartsIsEnough() {
        assertThat(read(future()))
                .isEqualTo(Reading.of(Answer.YES, "a plan of 2025-01-01; written: money, people, policy or an end"));
        assertThat(read(future().policyAnchoring(Optional.empty()).exitCondition("When all read"))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void aPlanThatLacksAPartIsPartOfIt() {
        assertThat(read(future().policyAnchoring(" ").people(Optional.empty())))
                .isEqualTo(Reading.of(
                                Score.between(0.5, 1),
                                "a plan of 2025-01-01; written: money; not recorded: people, policy or an end")
                        .withUntold("sustainabilityPlan.people", "sustainabilityPlan.policyAnchoring"));
        assertThat(complete(future().policyAnchoring(" ").people(Optional.empty())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "a plan of 2025-01-01; written: money; missing: people, policy or an end")
                        .withShortfalls("sustainabilityPlan.people", "sustainabilityPlan.policyAnchoring"));
        assertThat(complete(future().money(Optional.empty())).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aPlanOfExactlyTwoYearsAgoIsRecentEnough() {
        assertThat(read(future().date(LocalDate.of(2024, 1, 1))).score()).isEqualTo(Score.FULL);
    }

    @Test
    void anOlderPlanIsPartOfIt() {
        assertThat(read(future().date(LocalDate.of(2023, 12, 31))))
                .isEqualTo(Reading.of(Answer.PARTLY, "a plan of 2023-12-31; written: money, people, policy or an end")
                        .withShortfalls("sustainabilityPlan.date"));
    }

    @Test
    void aPlanWithoutADateMayBeOlder() {
        Initiative undated = with(future().date(Optional.empty()));

        assertThat(read(undated))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("sustainabilityPlan.date")
                        .counted("a plan without a date; written: money, people, policy or an end")
                        .build());
        assertThat(read(undated.withComplete(Section.SUSTAINABILITY_PLAN)).score())
                .isEqualTo(Score.HALF);
        assertThat(read(future().date(Optional.empty()).money(Optional.empty())).untold())
                .containsExactly("sustainabilityPlan.date", "sustainabilityPlan.money");
    }

    @Test
    void aPlanStillToComeOrWithoutAnyPartIsNoneRecorded() {
        Reading none = Reading.unknown(Cause.NOT_RECORDED, "no plan for sustaining or ending the work recorded")
                .withUntold("sustainabilityPlan");

        assertThat(read(future().date(Samples.AS_OF)).score()).isEqualTo(Score.FULL);
        assertThat(read(future().date(Samples.AS_OF.plusDays(1)))).isEqualTo(none);
        assertThat(read(SustainabilityPlan.builder().date(LocalDate.of(2025, 1, 1))))
                .isEqualTo(none);
    }

    private static Initiative with(SustainabilityPlan.Builder plan) {
        return engaged().withSustainabilityPlan(plan.build());
    }

    private static Reading complete(SustainabilityPlan.Builder plan) {
        return read(with(plan).withComplete(Section.SUSTAINABILITY_PLAN));
    }

    private static Reading read(SustainabilityPlan.Builder plan) {
        return read(with(plan));
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("pp-sustained", initiative);
    }
}
