package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2006,              2006-01-01, 2006-12-31",
        "2006-02,           2006-02-01, 2006-02-28",
        "2008-02,           2008-02-01, 2008-02-29",
        "2006-03-15,        2006-03-15, 2006-03-15",
        "2011/2015,         2011-01-01, 2015-12-31",
        "2011-07/2012-06,   2011-07-01, 2012-06-30",
        "2006/2007-06,      2006-01-01, 2007-06-30",
        "2006-01-02/2006,   2006-01-02, 2006-12-31"
    })
    void aTextIsReadFromItsFirstDayToItsLast(String text, LocalDate start, LocalDate end) {
        assertThat(DateRange.parse(text)).isEqualTo(new DateRange(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2006-01-01, 2006-12-31, 2006",
        "2006-02-01, 2006-02-28, 2006-02",
        "2006-03-15, 2006-03-15, 2006-03-15",
        "2011-01-01, 2015-12-31, 2011/2015",
        "2011-07-01, 2012-06-30, 2011-07/2012-06",
        "2006-01-01, 2006-06-30, 2006-01/2006-06",
        "2008-02-01, 2008-02-28, 2008-02-01/2008-02-28",
        "2006-01-02, 2006-12-31, 2006-01-02/2006-12-31",
        "0999-01-01, 0999-12-31, 0999",
        "-0043-01-01, +10000-12-31, -0043/+10000"
    })
    void aRangeReadsAsShortAsOneUnitAllows(LocalDate start, LocalDate end, String text) {
        assertThat(new DateRange(start, end)).hasToString(text);
    }

    @Test
    void aDayIsARangeOfItsOwn() {
        assertThat(DateRange.day(LocalDate.parse("2006-03-15"))).isEqualTo(DateRange.parse("2006-03-15"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "2006/",
                "/2006",
                "spring",
                "06",
                "2006-13",
                "2006-3",
                "2006-02-30",
                "2007-02-29",
                "15.03.2006",
                "2006-03-15T00:00",
                "2006 ",
                "2006/2007/2008"
            })
    void anyOtherTextIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage("date: '" + text + "' (expected: a year, month or day such as 2006, 2006-03 or 2006-03-15,"
                        + " or two of them with a slash)");
    }

    @Test
    void aYearIsOneThatDaysCanHave() {
        assertThat(DateRange.year(999_999_999).end()).isEqualTo(LocalDate.MAX);
        assertThat(DateRange.year(-999_999_999).start()).isEqualTo(LocalDate.MIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.year(1_000_000_000))
                .withMessage("year: 1000000000 (expected: -999999999 to 999999999)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.year(-1_000_000_000))
                .withMessage("year: -1000000000 (expected: -999999999 to 999999999)");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        LocalDate start = LocalDate.parse("2006-03-15");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(start, start.minusDays(1)))
                .withMessage("end: 2006-03-14 (expected: not before start, 2006-03-15)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2007/2006"))
                .withMessage("end: 2006-12-31 (expected: not before start, 2007-01-01)");
    }

    @Test
    void whatEndsEarlierComesFirstAndThenWhatStartsEarlier() {
        assertThat(Stream.of("2007", "2006-12-31", "2006", "2006-07/2006-12", "2006-11")
                        .map(DateRange::parse)
                        .sorted()
                        .map(DateRange::toString))
                .containsExactly("2006-11", "2006", "2006-07/2006-12", "2006-12-31", "2007");
    }

    @Test
    void aRangeHasBothDays() {
        LocalDate day = LocalDate.parse("2006-03-15");

        assertThatNullPointerException()
                .isThrownBy(() -> new DateRange(null, day))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> new DateRange(day, null))
                .withMessage("end");
    }
}
