package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;

/** Laws of {@link DateRange}, whatever the range. */
@SameCases
class DateRangeProperties {

    @Property
    void whatIsWrittenIsReadAsItWas(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void theOrderAgreesWithEquality(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void whatEndsBeforeAnotherBeginsComesFirst(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        if (one.end().isBefore(other.start())) {
            assertThat(one).isLessThan(other);
        }
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Arbitraries.oneOf(
                        days().map(DateRange::day),
                        joined(days().map(DateRange::day)),
                        months(),
                        joined(months()),
                        years(),
                        joined(years()))
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> days() {
        long first = LocalDate.of(-20_000, 1, 1).toEpochDay();
        long last = LocalDate.of(20_000, 12, 31).toEpochDay();
        return Arbitraries.oneOf(
                Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay),
                Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay));
    }

    private static Arbitrary<DateRange> months() {
        return days().map(YearMonth::from).map(month -> new DateRange(month.atDay(1), month.atEndOfMonth()));
    }

    private static Arbitrary<DateRange> years() {
        return days().map(day -> DateRange.year(day.getYear()));
    }

    /** Returns ranges from the first day of one to the last day of another. */
    private static Arbitrary<DateRange> joined(Arbitrary<DateRange> units) {
        return Combinators.combine(units, units)
                .as((one, other) -> one.compareTo(other) <= 0
                        ? new DateRange(one.start(), other.end())
                        : new DateRange(other.start(), one.end()));
    }
}
