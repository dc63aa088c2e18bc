package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;

/** The figures of several groups for one period, as parts of a whole. */
final class Parts {

    private static final int MOST_ZEROS = 6;

    private final Indicator indicator;
    private final List<GroupId> groups;
    private final DateRange period;
    private final LocalDate asOf;

    Parts(Indicator indicator, List<GroupId> groups, DateRange period, LocalDate asOf) {
        if (groups.isEmpty() || new HashSet<>(groups).size() < groups.size()) {
            throw new IllegalArgumentException("groups: " + groups + " (expected: at least one, and each once)");
        }
        this.indicator = indicator;
        this.groups = List.copyOf(groups);
        this.period = period;
        this.asOf = asOf;
    }

    private RollUp.Builder builder(String method) {
        return RollUp.builder()
                .indicator(indicator.id())
                .period(period)
                .groups(groups)
                .method(method);
    }

    RollUp mean() {
        RollUp.Builder mean = builder("unweighted mean of rates");
        double low = 0;
        double high = 0;
        for (GroupId group : groups) {
            Optional<Figure> figure = figure(group);
            if (figure.isEmpty()) {
                return mean.why(unknown(group)).build();
            }
            low += figure.get().values().low();
            high += figure.get().values().high();
        }
        return mean.value(new Interval(low / groups.size(), high / groups.size()))
                .build();
    }

    RollUp rate() {
        RollUp.Builder rate = builder("sum of numerators over sum of denominators");
        List<Observation> parts = new ArrayList<>();
        for (GroupId group : groups) {
            Optional<Figure> figure = figure(group);
            Optional<String> why = figure.map(known -> obstacle(known, group)).orElse(Optional.of(unknown(group)));
            if (why.isPresent()) {
                return rate.why(why).build();
            }
            figure.flatMap(Parts::counted).ifPresent(parts::add);
        }
        return whole(parts, rate).build();
    }

    private static RollUp.Builder whole(List<Observation> parts, RollUp.Builder rate) {
        Optional<BigDecimal> base = base(parts);
        if (base.isEmpty()) {
            return rate.why("the values do not follow from their numerators and denominators in one way");
        }
        BigDecimal numerator =
                parts.stream().map(part -> part.numerator().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal denominator =
                parts.stream().map(part -> part.denominator().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        double value = numerator
                .multiply(base.get())
                .divide(denominator, MathContext.DECIMAL64)
                .doubleValue();
        return rate.numerator(numerator).denominator(denominator).value(new Interval(value, value));
    }

    private Optional<Figure> figure(GroupId group) {
        return Series.of(indicator, group, asOf).figure(period);
    }

    private String unknown(GroupId group) {
        return "no figure of " + group + " for " + period + " was known on " + asOf;
    }

    private static Optional<String> obstacle(Figure figure, GroupId group) {
        if (!figure.isOneValue()) {
            return Optional.of("the figures of " + group + " contradict each other: " + figure);
        }
        return counted(figure).isEmpty()
                ? Optional.of("numerator and denominator of " + group
                        + " are not known, and a mean of rates is not the rate of the whole")
                : Optional.empty();
    }

    private static Optional<Observation> counted(Figure figure) {
        return figure.observations().stream()
                .filter(each -> each.numerator().isPresent()
                        && each.denominator()
                                .filter(among -> among.signum() > 0)
                                .isPresent())
                .findFirst();
    }

    /** Returns the power of ten that every rate is given per, such as 1,000; empty if there is no such one. */
    private static Optional<BigDecimal> base(List<Observation> parts) {
        return IntStream.rangeClosed(0, MOST_ZEROS)
                .mapToObj(BigDecimal.TEN::pow)
                .filter(base -> parts.stream().allMatch(part -> isRate(part, base)))
                .min(Comparator.comparing(base -> deviation(parts, base)));
    }

    /** Whether a value is its numerator over its denominator, but for one unit of its last digit or a hundredth. */
    private static boolean isRate(Observation part, BigDecimal base) {
        BigDecimal exact = exact(part, base);
        BigDecimal slack = part.value().ulp().max(exact.abs().movePointLeft(2));
        return part.value().subtract(exact).abs().compareTo(slack) <= 0;
    }

    private static BigDecimal deviation(List<Observation> parts, BigDecimal base) {
        return parts.stream()
                .map(part -> part.value().subtract(exact(part, base)).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal exact(Observation part, BigDecimal base) {
        return part.numerator()
                .orElseThrow()
                .multiply(base)
                .divide(part.denominator().orElseThrow(), MathContext.DECIMAL64);
    }
}
