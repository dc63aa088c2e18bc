package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;

/** Where a day belongs, only days are read. */
@SameCases
class DayProperties {

    @Property
    void whatTheJdkTakesForNoDayIsNone(@ForAll("texts") String text) {
        assertThat(read(TextForm.DAY.parser(), text)).isEqualTo(read(LocalDate::parse, text));
    }

    private static Optional<Object> read(Function<String, ?> parser, String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns days, and other texts that have hyphens where a day has them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> days = Arbitraries.longs()
                .between(-800_000, 800_000)
                .map(day -> LocalDate.ofEpochDay(day).toString());
        return Arbitraries.oneOf(
                days,
                Combinators.combine(part(4), part(2), part(2))
                        .as((year, month, day) -> year + "-" + month + "-" + day));
    }

    private static Arbitrary<String> part(int length) {
        return Arbitraries.strings().withChars("012/-+").ofLength(length);
    }
}
