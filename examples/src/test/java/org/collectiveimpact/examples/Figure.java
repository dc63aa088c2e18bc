package org.collectiveimpact.examples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Target;

/** A number that an initiative names, whatever it is to the indicator. */
record Figure(DateRange period, Optional<GroupId> group, BigDecimal value, List<ReferenceId> sources) {

    /** Returns every figure of the indicators; what a rate was counted from has the sources of the rate. */
    static List<Figure> of(Initiative initiative) {
        return initiative.indicators().stream().flatMap(Figure::of).toList();
    }

    private static Stream<Figure> of(Indicator indicator) {
        return Stream.of(
                        Stream.concat(indicator.baseline().stream(), indicator.observations().stream())
                                .flatMap(Figure::of),
                        indicator.targets().stream().flatMap(Figure::of),
                        indicator.benchmarks().stream().map(Figure::of),
                        indicator.forecasts().stream().map(Figure::of))
                .flatMap(figures -> figures);
    }

    private static Stream<Figure> of(Observation of) {
        return Stream.of(Optional.of(of.value()), of.numerator(), of.denominator())
                .flatMap(Optional::stream)
                .map(value -> new Figure(of.period(), of.group(), value, of.sources()));
    }

    private static Stream<Figure> of(Target of) {
        return Stream.concat(
                Stream.of(new Figure(of.date(), of.group(), of.value(), of.sources())),
                of.baseline().stream().flatMap(Figure::of));
    }

    private static Figure of(Benchmark of) {
        return new Figure(of.period(), Optional.empty(), of.value(), of.sources());
    }

    private static Figure of(ForecastValue of) {
        return new Figure(of.period(), Optional.empty(), of.value(), of.sources());
    }

    /** Returns the year or years, the group unless it is everyone, and the value, such as "2012-2016 8.96". */
    @Override
    public String toString() {
        int first = period.start().getYear();
        int last = period.end().getYear();
        return line(first == last ? "" + first : first + "-" + last, group.map(GroupId::value), value);
    }

    static String line(String years, Optional<String> group, BigDecimal value) {
        return years + group.map(id -> " " + id).orElse("") + " "
                + value.stripTrailingZeros().toPlainString();
    }
}
