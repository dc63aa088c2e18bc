package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.agreement;
import static org.collectiveimpact.validation.SoundInitiative.evenings;
import static org.collectiveimpact.validation.SoundInitiative.funding;
import static org.collectiveimpact.validation.SoundInitiative.reading;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PartnerId;
import org.junit.jupiter.api.Test;

class LeavesTest {

    @Test
    void noCharacterIsCutInTwo() {
        for (String half : List.of("\ud83d", "a\ude00", "\ud83d b", "\ude00\ud83d")) {
            assertThat(violationsAfter(sound -> sound.withName(half)))
                    .containsExactly(
                            "ERROR name: '" + half + "' (expected: whole characters of Unicode other than U+0000)");
        }
        assertThat(violationsAfter(sound -> sound.withName("\ud83d\ude00 \uffff")))
                .isEmpty();
    }

    @Test
    void theCharacterThatEndsATextElsewhereIsInNone() {
        assertThat(violationsAfter(sound -> sound.withName("a\0b")))
                .containsExactly("ERROR name: 'a b' (expected: whole characters of Unicode other than U+0000)");
        assertThat(violationsAfter(sound -> sound.withName("a\u0001b"))).isEmpty();
    }

    @Test
    void aNumberHasAtMostThirtyDigitsBeforeThePoint() {
        assertThat(violations(figure("1E+30")))
                .containsExactly("ERROR indicators[absence].observations[0].value: 1000000000000000000000000000000"
                        + " (expected: at most 30 digits before and after the point)");
        assertThat(violations(figure("9E+29"))).isEmpty();
    }

    @Test
    void aNumberHasAtMostThirtyDigitsAfterThePoint() {
        assertThat(violations(figure("1E-31")))
                .containsExactly("ERROR indicators[absence].observations[0].value: 0.0000000000000000000000000000001"
                        + " (expected: at most 30 digits before and after the point)");
        assertThat(violations(figure("1E-30"))).isEmpty();
    }

    @Test
    void aNumberThatWouldFillALineIsNotWrittenOut() {
        for (String number : List.of("1E+99", "1E-99")) {
            assertThat(violations(figure(number)))
                    .containsExactly("ERROR indicators[absence].observations[0].value: " + number
                            + " (expected: at most 30 digits before and after the point)");
        }
    }

    @Test
    void aYearHasFourDigits() {
        assertThat(violationsAfter(sound -> sound.withStartedOn(DateRange.parse("0999"))))
                .containsExactly("ERROR startedOn: 0999 (expected: from the year 1000 to 9999)");
        assertThat(violationsAfter(sound -> sound.withAgreements(
                        agreement().expiresOn(LocalDate.of(10_000, 1, 1)).build())))
                .containsExactly(
                        "ERROR agreements[data].expiresOn: +10000-01-01 (expected: from the year 1000 to" + " 9999)");
    }

    @Test
    void aYearIsLikelyToBeAboutNow() {
        assertThat(violationsAfter(sound -> sound.withStartedOn(DateRange.parse("1000"))))
                .containsExactly("WARNING startedOn: 1000 (expected: from the year 1900 to 2100)");
        assertThat(violationsAfter(sound -> sound.withStartedOn(DateRange.parse("1899/1901"))))
                .containsExactly("WARNING startedOn: 1899/1901 (expected: from the year 1900 to 2100)");
        assertThat(violationsAfter(sound -> sound.withStartedOn(DateRange.parse("1900"))))
                .isEmpty();
        assertThat(violationsAfter(sound -> sound.withAgreements(
                        agreement().expiresOn(LocalDate.parse("9999-12-31")).build())))
                .containsExactly(
                        "WARNING agreements[data].expiresOn: 9999-12-31 (expected: from the year 1900 to" + " 2100)");
        assertThat(violationsAfter(sound -> sound.withAgreements(
                        agreement().expiresOn(LocalDate.parse("2100-12-31")).build())))
                .isEmpty();
    }

    @Test
    void moneyIsInACurrencyThatExists() {
        assertThat(violationsAfter(sound -> sound.withFunding(money("UDS 100"))))
                .containsExactly("WARNING funding[grant].amount: UDS 100 (expected: a currency of ISO 4217 such as USD"
                        + " or EUR)");
        assertThat(violationsAfter(sound -> sound.withFunding(money("SEK 0")))).isEmpty();
    }

    @Test
    void anAmountOfMoneyHasAtMostThirtyDigitsToo() {
        assertThat(violationsAfter(sound -> sound.withFunding(money("USD 1" + "0".repeat(30)))))
                .containsExactly("ERROR funding[grant].amount: USD 1" + "0".repeat(30)
                        + " (expected: at most 30 digits before and after the point)");
        assertThat(violationsAfter(sound -> sound.withFunding(money("USD 1" + "0".repeat(29)))))
                .isEmpty();
    }

    @Test
    void aListHoldsEachThingOnce() {
        assertThat(violationsAfter(sound -> sound.withActivities(
                        evenings().addPartners(PartnerId.of("library")).build())))
                .containsExactly("WARNING activities[evenings].partners[2]: 'library' (expected: each once)");
    }

    private static Observation figure(String value) {
        return Observation.of("2021", 1).withValue(new BigDecimal(value));
    }

    private static List<String> violations(Observation figure) {
        Indicator absence = SoundInitiative.absence().addObservations(figure).build();
        return violationsAfter(sound -> sound.withIndicators(reading().build(), absence));
    }

    private static Funding money(String amount) {
        return funding().amount(Money.parse(amount)).build();
    }
}
