package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Budget;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Section;

/**
 * How long the money secured for the backbone covers its budget.
 *
 * <p>Only money for nothing but the backbone, of a known amount in the budget's currency and with both dates, counts
 * for certain. Other money may cover everything or nothing. After the last budget nobody knows the cost, so that money
 * left by then may last for ever.
 */
final class BackboneRunway {

    private static final String BUDGETS = "backbone.budgets";

    private final Facts facts;
    private final Runway runway;
    private final String currency;
    private final BigDecimal plenty;
    private final List<Funding> certain;
    private final List<Funding> open;

    private BackboneRunway(List<Budget> budgets, Facts facts) {
        this.facts = facts;
        this.runway = new Runway(budgets, facts.asOf());
        this.currency = budgets.get(0).amount().currency();
        this.plenty = budgets.stream().map(budget -> budget.amount().amount()).reduce(BigDecimal.ONE, BigDecimal::add);
        List<Funding> possible =
                Those.of(facts.initiative().funding(), source -> counts(source).orElse(true));
        this.certain = Those.of(possible, this::isCertain);
        this.open = Those.of(possible, source -> !isCertain(source));
    }

    static Reading read(Criterion criterion, Facts facts) {
        List<Budget> budgets =
                facts.initiative().backbone().map(Backbone::budgets).orElse(List.of());
        if (budgets.isEmpty()) {
            return facts.absent(Section.BACKBONE, BUDGETS, "budget of a backbone");
        }
        if (facts.initiative().funding().isEmpty()) {
            return facts.empty(Section.FUNDING, "funding");
        }
        Set<String> currencies =
                budgets.stream().map(budget -> budget.amount().currency()).collect(Collectors.toSet());
        return currencies.size() > 1
                ? Reading.unknown(
                                Cause.NOT_RECORDED,
                                "the backbone's budgets cannot be added up: "
                                        + currencies.stream().sorted().collect(Collectors.joining(", ")))
                        .withUntold(BUDGETS)
                : new BackboneRunway(budgets, facts).read(criterion);
    }

    private Reading read(Criterion criterion) {
        Runway.End least = runway.end(certain.stream().flatMap(this::purses).toList());
        Runway.End most = runway.end(Stream.concat(certain.stream(), open.stream())
                .flatMap(this::purses)
                .toList());
        Score score = criterion
                .limits()
                .between(
                        (double) months(least.day()),
                        most.isMoneyLeft() ? Double.POSITIVE_INFINITY : months(most.day()));
        boolean isBudgetShort =
                most.isMoneyLeft() && criterion.limits().answer(months(runway.budgetsEnd())) != Answer.YES;
        Stream<String> untold = score.isKnown()
                ? Stream.empty()
                : Stream.concat(
                        Names.paths(Section.FUNDING, open).stream(),
                        isBudgetShort ? Stream.of(BUDGETS) : Stream.empty());
        return Reading.of(
                        score,
                        words(least, score.isKnown())
                                + (score.isKnown() ? "" : Names.after("; not fully recorded: ", open)))
                .toBuilder()
                .shortfalls(score.high() < 1 ? List.of(Section.FUNDING.attribute()) : List.of())
                .untold(untold.sorted().toList())
                .build();
    }

    /** Whether money is secured, and for the backbone at least in part. */
    private Optional<Boolean> counts(Funding source) {
        return Told.all(List.of(
                        Told.names(source.purposes(), FundingPurpose.BACKBONE),
                        source.status().map(FundingStatus.SECURED::equals)))
                .or(() -> facts.unmarked(Section.FUNDING));
    }

    private boolean isCertain(Funding source) {
        return counts(source).isPresent()
                && !Those.any(source.purposes(), purpose -> purpose != FundingPurpose.BACKBONE)
                && amount(source).isPresent()
                && source.start().isPresent()
                && source.end().isPresent();
    }

    private Optional<BigDecimal> amount(Funding source) {
        return source.amount()
                .filter(money -> money.currency().equals(currency))
                .map(Money::amount);
    }

    /**
     * Returns the most that money can be: without a start it may have paid what is past, and may be all there still.
     */
    private Stream<Runway.Purse> purses(Funding source) {
        LocalDate end = source.end().orElse(LocalDate.MAX);
        BigDecimal amount = amount(source).orElse(plenty);
        return source.start().isPresent()
                ? Stream.of(new Runway.Purse(source.start().get(), end, amount))
                : Stream.of(
                        new Runway.Purse(LocalDate.MIN, facts.asOf().minusDays(1), amount),
                        new Runway.Purse(facts.asOf(), end, amount));
    }

    private long months(LocalDate day) {
        return FundingHorizon.months(facts.asOf(), day);
    }

    private String words(Runway.End end, boolean isKnown) {
        String covered = end.day().equals(facts.asOf())
                ? "the backbone's budget is not " + (isKnown ? "" : "known to be ") + "covered on " + facts.asOf()
                : "the backbone's budget is covered until " + end.day().minusDays(1) + ", "
                        + Names.counted(months(end.day()), "month", "months") + " ahead";
        return end.day().isBefore(runway.budgetsEnd()) ? covered : covered + "; no later budget is recorded";
    }
}
