package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;

/** {@link IsoText} is quicker than the JDK, and otherwise the same. */
@SameCases
class IsoTextProperties {

    @Property
    void daysAreReadAsTheJdkReadsThem(@ForAll("texts") String text) {
        assertThat(read(IsoText::day, text)).isEqualTo(read(LocalDate::parse, text));
    }

    @Property
    void monthsAreReadAsTheJdkReadsThem(@ForAll("texts") String text) {
        assertThat(read(IsoText::month, text)).isEqualTo(read(YearMonth::parse, text));
    }

    private static <T> Optional<T> read(Function<String, T> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns dates with one character replaced, among them digits that are not of ASCII, and more unusual texts. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> days = Arbitraries.longs()
                .between(-4_000_000, 4_000_000)
                .map(day -> LocalDate.ofEpochDay(day).toString());
        Arbitrary<String> usual = Arbitraries.oneOf(days, days.map(day -> day.substring(0, day.length() - 3)));
        Arbitrary<Character> characters = Arbitraries.of('0', '1', '3', '9', '-', '+', '/', ' ', 'a', '\u0663');
        return Arbitraries.oneOf(
                usual,
                usual.flatMap(date -> Arbitraries.integers()
                        .between(0, date.length() - 1)
                        .flatMap(at -> characters.map(each -> date.substring(0, at) + each + date.substring(at + 1)))),
                Arbitraries.strings().withChars("0129-").ofMinLength(6).ofMaxLength(11));
    }
}
