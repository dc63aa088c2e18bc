package org.collectiveimpact.examples.benchmarks;

import static org.collectiveimpact.examples.benchmarks.GeneratedInitiative.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.model.Budget;
import org.collectiveimpact.model.Contribution;
import org.collectiveimpact.model.ContributionKind;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Decision;
import org.collectiveimpact.model.DecisionOutcome;
import org.collectiveimpact.model.DecisionTopic;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingId;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Review;
import org.collectiveimpact.model.ReviewSubject;
import org.collectiveimpact.model.SustainabilityPlan;

/** What the initiative lives on, who gives to it, what was decided about it and how it is to last. */
final class GeneratedMoney {

    private GeneratedMoney() {}

    static void add(Initiative.Builder initiative, Size size) {
        initiative
                .funding(times(6 + size.partners / 10, GeneratedMoney::funding))
                .contributions(times(size.partners / 2, i -> contribution(i, size)))
                .addDecisions(decision(DecisionTopic.PROCEED), decision(DecisionTopic.BACKBONE))
                .reviews(times(6, i -> review(i, size)))
                .sustainabilityPlan(SustainabilityPlan.builder()
                        .date(LocalDate.of(2025, 12, 1))
                        .money("A mix of public and private money")
                        .people("Staff move to the city")
                        .build());
    }

    /** Returns what the backbone costs each year. */
    static List<Budget> budgets(Size size) {
        return times(
                4,
                i -> Budget.builder()
                        .period(DateRange.year(2025 + i))
                        .amount(dollars(40_000L + 100L * size.partners))
                        .build());
    }

    private static Funding funding(int i) {
        return Funding.builder()
                .id(FundingId.of("funding-" + i))
                .name("Grant " + i)
                .addFunders(GeneratedInitiative.partner(1))
                .anchor(i == 0)
                .amount(dollars(200_000))
                .start(LocalDate.of(2025, 1, 1))
                .end(LocalDate.of(2027 + i % 2, 12, 31))
                .addPurposes(
                        FundingPurpose.values()[i % FundingPurpose.values().length],
                        i % 2 == 0 ? FundingPurpose.BACKBONE : FundingPurpose.MEASUREMENT)
                .status(i % 4 == 3 ? FundingStatus.PLEDGED : FundingStatus.SECURED)
                .build();
    }

    private static Contribution contribution(int i, Size size) {
        return Contribution.builder()
                .partner(GeneratedInitiative.partner(2 * i % size.partners))
                .kind(i % 2 == 0 ? ContributionKind.CASH : ContributionKind.IN_KIND)
                .amount(dollars(1_000L + i))
                .date(LocalDate.of(2026, 5, 1).minusMonths(i % 16))
                .build();
    }

    private static Decision decision(DecisionTopic topic) {
        return Decision.builder()
                .topic(topic)
                .outcome(DecisionOutcome.GO)
                .date(LocalDate.of(2021, 9, 1))
                .rationale("The need is great and the leaders are willing")
                .build();
    }

    private static Review review(int i, Size size) {
        return Review.builder()
                .subject(ReviewSubject.values()[i % ReviewSubject.values().length])
                .date(LocalDate.of(2026, 3, 1).minusMonths(7L * i))
                .respondents(times(4, k -> GeneratedInitiative.partner((3 + k) % size.partners)))
                .build();
    }

    private static Money dollars(long amount) {
        return Money.of("USD", BigDecimal.valueOf(amount));
    }
}
