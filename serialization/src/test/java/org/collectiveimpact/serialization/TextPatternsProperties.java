package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.rules.Bound;

/** The patterns of schemas beside the types themselves. */
@SameCases
class TextPatternsProperties {

    @StatisticsReport(onFailureOnly = true)
    @Property(tries = 1000)
    void whatARangeIsReadFromItsPatternMatches(@ForAll("dates") String text) {
        check(DateRange.class, text);
    }

    @StatisticsReport(onFailureOnly = true)
    @Property
    void whatAnIdIsMadeOfItsPatternMatches(@ForAll("ids") String text) {
        check(PartnerId.class, text);
    }

    @StatisticsReport(onFailureOnly = true)
    @Property
    void whatMoneyIsReadFromItsPatternMatches(@ForAll("amounts") String text) {
        check(Money.class, text);
    }

    @StatisticsReport(onFailureOnly = true)
    @Property
    void whatABoundIsReadFromItsPatternMatches(@ForAll("bounds") String text) {
        check(Bound.class, text);
    }

    private static void check(Class<?> type, String text) {
        boolean accepted = isRead(type, text);
        Statistics.collect(accepted);
        Statistics.coverage(shares -> shares.check(true).percentage(share -> share > 0.5));
        if (accepted) {
            assertThat(text).matches(Pattern.compile(TextPatterns.of(type).orElseThrow()));
        }
    }

    private static boolean isRead(Class<?> type, String text) {
        try {
            return ((TextForm) Forms.of(type)).parser().apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> year =
                Arbitraries.of("2006", "0950", "-0001", "+12345", "-123456789", "+0000012345", "-2006");
        Arbitrary<String> tail =
                Arbitraries.of("", "-01", "-12", "-13", "-00", "-02-28", "-02-29", "-12-31", "-1-1", "T");
        Arbitrary<String> date = year.flatMap(start -> tail.map(end -> start + end));
        Arbitrary<String> pair = date.flatMap(start -> date.map(end -> start + "/" + end));
        return Arbitraries.oneOf(
                date, pair, Arbitraries.strings().withChars("0123-+/").ofMaxLength(12));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("ab0-_A\n").ofMaxLength(5);
    }

    @Provide
    Arbitrary<String> amounts() {
        Arbitrary<String> currency = Arbitraries.of("USD", "EUR", "usd", "EURO", "US");
        Arbitrary<String> amount =
                Arbitraries.strings().withChars("05. -+e\n\u0665").ofMaxLength(4);
        return currency.flatMap(code -> amount.map(number -> code + " " + number));
    }

    @Provide
    Arbitrary<String> bounds() {
        Arbitrary<String> sign = Arbitraries.of(">=", ">", "<=", "<", "=", "");
        Arbitrary<String> number =
                Arbitraries.strings().withChars("05. -+e\n\u0665").ofMaxLength(4);
        return sign.flatMap(each -> number.map(limit -> each + " " + limit));
    }
}
