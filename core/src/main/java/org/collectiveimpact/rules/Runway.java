package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collectiveimpact.model.Budget;
import org.collectiveimpact.model.DateRange;

/**
 * How long money lasts against budgets in the same currency.
 *
 * <p>A budget is spent evenly over the days of its period, always from the money that has to be spent first. What no
 * money covered before the date has been paid otherwise. Sums are kept in a unit in which every day's cost is exact.
 */
final class Runway {

    /** Money that may be spent from a first to a last day. */
    record Purse(LocalDate start, LocalDate end, BigDecimal amount) {

        boolean isOpenOn(LocalDate day) {
            return !end.isBefore(day) && amount.signum() > 0;
        }
    }

    /**
     * Where the money or the budgets end.
     *
     * @param day the first day, from the date on, that is not covered or not budgeted
     * @param isMoneyLeft whether the budgets end first
     */
    record End(LocalDate day, boolean isMoneyLeft) {}

    private final LocalDate asOf;
    private final BigDecimal unit;
    private final TreeMap<LocalDate, BigDecimal> changes = new TreeMap<>();

    Runway(List<Budget> budgets, LocalDate asOf) {
        this.asOf = asOf;
        this.unit = new BigDecimal(budgets.stream()
                .map(budget -> days(budget.period()))
                .distinct()
                .reduce(BigInteger.ONE, Runway::leastCommonMultiple));
        for (Budget budget : budgets) {
            BigDecimal cost = budget.amount().amount().multiply(unit).divide(new BigDecimal(days(budget.period())));
            changes.merge(budget.period().start(), cost, BigDecimal::add);
            changes.merge(FundingHorizon.dayAfter(budget.period().end()), cost.negate(), BigDecimal::add);
        }
    }

    private static BigInteger days(DateRange period) {
        return BigInteger.valueOf(ChronoUnit.DAYS.between(period.start(), period.end()) + 1);
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** Returns the first day that is not budgeted, and none after it is. */
    LocalDate budgetsEnd() {
        return changes.lastKey();
    }

    /** Returns where the money or the budgets end, whichever comes first. */
    End end(Collection<Purse> money) {
        Deque<Purse> coming = new ArrayDeque<>(money.stream()
                .map(purse -> new Purse(purse.start, purse.end, purse.amount.multiply(unit)))
                .sorted(Comparator.comparing(Purse::start))
                .toList());
        PriorityQueue<Purse> open = new PriorityQueue<>(Comparator.comparing(Purse::end));
        BigDecimal cost = BigDecimal.ZERO;
        NavigableSet<LocalDate> turns = turns(money);
        for (LocalDate day : turns.headSet(budgetsEnd())) {
            while (!coming.isEmpty() && !coming.element().start().isAfter(day)) {
                open.add(coming.remove());
            }
            while (!open.isEmpty() && !open.element().isOpenOn(day)) {
                open.remove();
            }
            cost = cost.add(changes.getOrDefault(day, BigDecimal.ZERO));
            BigDecimal need = cost.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(day, turns.higher(day))));
            BigDecimal paid = need.subtract(unpaid(need, open));
            if (paid.compareTo(need) < 0 && !day.isBefore(asOf)) {
                return new End(day.plusDays(paid.divideToIntegralValue(cost).longValueExact()), false);
            }
        }
        LocalDate last = budgetsEnd().isBefore(asOf) ? asOf : budgetsEnd();
        return new End(last, Stream.concat(open.stream(), coming.stream()).anyMatch(purse -> purse.isOpenOn(last)));
    }

    /** Returns the days on which costs or money begin or end. */
    private NavigableSet<LocalDate> turns(Collection<Purse> money) {
        NavigableSet<LocalDate> turns = new TreeSet<>(changes.keySet());
        turns.add(asOf);
        for (Purse purse : money) {
            turns.add(purse.start());
            turns.add(FundingHorizon.dayAfter(purse.end()));
        }
        return turns;
    }

    /** Takes a sum out of the money that has to be spent first, and returns what is lacking. */
    private static BigDecimal unpaid(BigDecimal sum, PriorityQueue<Purse> open) {
        BigDecimal unpaid = sum;
        while (unpaid.signum() > 0 && !open.isEmpty()) {
            Purse purse = open.remove();
            BigDecimal left = purse.amount.subtract(unpaid);
            unpaid = left.negate().max(BigDecimal.ZERO);
            if (left.signum() > 0) {
                open.add(new Purse(purse.start, purse.end, left));
            }
        }
        return unpaid;
    }
}
