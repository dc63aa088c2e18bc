package org.collectiveimpact.examples.benchmarks.yardstick;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.collectiveimpact.model.Budget;

/**
 * How long money lasts against budgets that are spent evenly, always from what ends first.
 *
 * <p>Sums are multiplied by a common multiple of the budgets' days, so that the cost of a day is exact.
 */
final class Spending {

    /** The first day that is not paid for or not budgeted, and whether money is left by then. */
    record End(LocalDate day, boolean isMoneyLeft) {}

    private record Cost(LocalDate start, LocalDate after, BigDecimal perDay) {}

    private final LocalDate asOf;
    private final BigDecimal unit;
    private final List<Cost> costs = new ArrayList<>();
    private final TreeSet<LocalDate> turns = new TreeSet<>();

    Spending(List<Budget> budgets, LocalDate asOf) {
        this.asOf = asOf;
        BigInteger multiple = BigInteger.ONE;
        for (Budget budget : budgets) {
            BigInteger days = BigInteger.valueOf(days(budget));
            multiple = multiple.divide(multiple.gcd(days)).multiply(days);
        }
        this.unit = new BigDecimal(multiple);
        for (Budget budget : budgets) {
            BigDecimal perDay = budget.amount()
                    .amount()
                    .multiply(new BigDecimal(multiple.divide(BigInteger.valueOf(days(budget)))));
            costs.add(new Cost(budget.period().start(), budget.period().end().plusDays(1), perDay));
            turns.add(budget.period().start());
            turns.add(budget.period().end().plusDays(1));
        }
    }

    private static long days(Budget budget) {
        return ChronoUnit.DAYS.between(budget.period().start(), budget.period().end()) + 1;
    }

    /** Returns the first day after all budgets. */
    LocalDate lastDay() {
        return turns.last();
    }

    End end(List<Purse> money) {
        List<Purse> purses = new ArrayList<>(money);
        purses.sort(Comparator.comparing(Purse::end));
        List<BigDecimal> left = new ArrayList<>();
        TreeSet<LocalDate> days = new TreeSet<>(turns);
        days.add(asOf);
        for (Purse purse : purses) {
            left.add(purse.amount().multiply(unit));
            days.add(purse.start());
            days.add(
                    purse.end().equals(LocalDate.MAX)
                            ? LocalDate.MAX
                            : purse.end().plusDays(1));
        }
        for (LocalDate day : days.headSet(lastDay())) {
            BigDecimal perDay = costOf(day);
            BigDecimal need = perDay.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(day, days.higher(day))));
            BigDecimal unpaid = need;
            for (int i = 0; i < purses.size() && unpaid.signum() > 0; i++) {
                Purse purse = purses.get(i);
                if (!purse.start().isAfter(day) && !purse.end().isBefore(day)) {
                    BigDecimal paid = unpaid.min(left.get(i));
                    left.set(i, left.get(i).subtract(paid));
                    unpaid = unpaid.subtract(paid);
                }
            }
            if (unpaid.signum() > 0 && !day.isBefore(asOf)) {
                BigDecimal whole = need.subtract(unpaid).divideToIntegralValue(perDay);
                return new End(day.plusDays(whole.longValueExact()), false);
            }
        }
        LocalDate last = lastDay().isBefore(asOf) ? asOf : lastDay();
        boolean isMoneyLeft = false;
        for (int i = 0; i < purses.size(); i++) {
            isMoneyLeft |= !purses.get(i).end().isBefore(last) && left.get(i).signum() > 0;
        }
        return new End(last, isMoneyLeft);
    }

    private BigDecimal costOf(LocalDate day) {
        BigDecimal cost = BigDecimal.ZERO;
        for (Cost each : costs) {
            if (!each.start().isAfter(day) && each.after().isAfter(day)) {
                cost = cost.add(each.perDay());
            }
        }
        return cost;
    }
}
