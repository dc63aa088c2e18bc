package org.collectiveimpact.examples.benchmarks.yardstick;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Budget;
import org.collectiveimpact.model.Contribution;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Review;
import org.collectiveimpact.model.ReviewSubject;
import org.collectiveimpact.model.Section;

/** Backbone support: what the backbone lives on, who gives to it and who looks at its work. */
final class BackboneMoneyYardstick {

    private static final String BUDGETS = "backbone.budgets";
    private static final Scale RUNWAY = Scale.atLeast(24, 12);
    private static final int RECENT_MONTHS = 12;
    private static final int REVIEW_MONTHS = 18;
    private static final int ENOUGH_ANSWERS = 3;

    private final Data data;

    BackboneMoneyYardstick(Data data) {
        this.data = data;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("bb-runway", runway());
        answers.put("bb-stakeholder-investment", stakeholderInvestment());
        answers.put("bb-reviewed", reviewed());
    }

    private Outcome runway() {
        List<Budget> budgets = data.initiative.backbone().map(Backbone::budgets).orElse(List.of());
        if (budgets.isEmpty()) {
            return data.absent(Section.BACKBONE, BUDGETS, "budget of a backbone");
        }
        if (data.initiative.funding().isEmpty()) {
            return data.empty(Section.FUNDING, "funding");
        }
        String currency = budgets.get(0).amount().currency();
        BigDecimal plenty = BigDecimal.ONE;
        for (Budget budget : budgets) {
            if (!budget.amount().currency().equals(currency)) {
                return Outcome.unknown("budgets in several currencies").untoldAt(BUDGETS);
            }
            plenty = plenty.add(budget.amount().amount());
        }
        List<Purse> certain = new ArrayList<>();
        List<Purse> possible = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        for (Funding source : data.initiative.funding()) {
            Truth counts = counts(source);
            if (counts.possibly()) {
                BigDecimal amount = source.amount()
                        .filter(money -> money.currency().equals(currency))
                        .map(money -> money.amount())
                        .orElse(null);
                Purse purse = new Purse(
                        source.start().orElse(data.asOf),
                        source.end().orElse(LocalDate.MAX),
                        amount == null ? plenty : amount);
                possible.add(purse);
                if (source.start().isEmpty()) {
                    // It may have paid what is past, and may be all there still.
                    possible.add(new Purse(LocalDate.MIN, data.asOf.minusDays(1), purse.amount()));
                }
                boolean isOnlyForIt = Set.copyOf(source.purposes()).equals(Set.of(FundingPurpose.BACKBONE));
                boolean isDated = source.start().isPresent() && source.end().isPresent();
                if (counts.surely() && isOnlyForIt && isDated && amount != null) {
                    certain.add(purse);
                } else {
                    untold.add(Count.path("funding", source));
                }
            }
        }
        Spending spending = new Spending(budgets, data.asOf);
        LocalDate least = spending.end(certain).day();
        Spending.End most = spending.end(possible);
        double low = RUNWAY.applyAsDouble(months(least));
        double high = most.isMoneyLeft() ? 1 : RUNWAY.applyAsDouble(months(most.day()));
        if (most.isMoneyLeft() && RUNWAY.applyAsDouble(months(spending.lastDay())) < 1) {
            untold.add(BUDGETS);
        }
        return Outcome.between(low, high, "the backbone's budget is covered until " + least)
                .withPaths(high < 1 ? List.of("funding") : List.of(), low < high ? untold : List.of());
    }

    private Truth counts(Funding source) {
        Truth isSecured = source.status()
                .map(status -> Truth.of(status == FundingStatus.SECURED))
                .orElse(Truth.OPEN);
        return Truth.names(source.purposes(), FundingPurpose.BACKBONE)
                .and(isSecured)
                .ifOpen(data.unmarked(Section.FUNDING));
    }

    private long months(LocalDate day) {
        return ChronoUnit.MONTHS.between(data.asOf, day);
    }

    private Outcome stakeholderInvestment() {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        if (data.initiative.contributions().isEmpty()) {
            return data.empty(Section.CONTRIBUTIONS, "contributions");
        }
        LocalDate first = data.asOf.minusMonths(RECENT_MONTHS);
        Roster givers = new Roster();
        for (Contribution contribution : data.initiative.contributions()) {
            LocalDate day = contribution.date().orElse(null);
            Truth isRecent = day == null ? Truth.OPEN : Truth.of(data.hasCome(day) && !day.isBefore(first));
            givers.add(isRecent, List.of(contribution.partner()), data.isComplete(Section.CONTRIBUTIONS));
        }
        return data.shareOfPartners(givers, Scale.atLeast(0.5, 0.2), "active partners contributed");
    }

    private Outcome reviewed() {
        List<Review> held = new ArrayList<>();
        for (Review review : data.initiative.reviews()) {
            if (data.hasCome(review.date())) {
                held.add(review);
            }
        }
        if (held.isEmpty()) {
            return data.empty(Section.REVIEWS, "reviews");
        }
        Set<PartnerId> own = Set.copyOf(
                data.initiative.backbone().map(Backbone::organisations).orElse(List.of()));
        LocalDate oldest = data.asOf.minusMonths(REVIEW_MONTHS);
        boolean isAny = false;
        Truth isGood = Truth.NO;
        for (Review review : held) {
            if (review.subject() == ReviewSubject.BACKBONE) {
                isAny = true;
                Set<PartnerId> others = new HashSet<>(review.respondents());
                others.removeAll(own);
                boolean isOpen = review.respondents().isEmpty() && !data.isComplete(Section.REVIEWS);
                boolean isRecent = !review.date().isBefore(oldest);
                boolean isEnough = others.size() >= ENOUGH_ANSWERS;
                boolean isOwnKnown = !own.isEmpty() || data.isComplete(Section.BACKBONE);
                isGood = isGood.or(Truth.between(isRecent && isEnough && isOwnKnown, isRecent && (isEnough || isOpen)));
            }
        }
        if (!isAny) {
            return Outcome.no("no review of the backbone");
        }
        return switch (isGood) {
            case YES -> Outcome.yes("the backbone was reviewed");
            case OPEN -> Outcome.between(0.5, 1, "the backbone was reviewed").untoldAt("reviews");
            case NO ->
                Outcome.partly("the backbone was reviewed long ago or by few").fallsShortAt("reviews");
        };
    }
}
