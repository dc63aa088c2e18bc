package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void theNewestDayIsTheLastOfTheLatestTime() {
        assertThat(newest("startedOn: 2019\nmeetings: [{date: 2019-05-31}]\n")).isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(newest("startedOn: 2019\nmeetings: [{date: 2020-01-01}]\n")).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void targetsAndTermsAreNoDaysOnRecord() {
        assertThat(newest("""
                startedOn: 2019-05
                indicators:
                  - id: reading
                    name: Reading
                    targets: [{date: 2030, value: 75}]
                funding:
                  - id: grant
                    name: Grant
                    start: 2024-01-01
                    end: 2026-12-31
                """)).isEqualTo(LocalDate.of(2019, 5, 31));
    }

    @Test
    void whereNothingHasADayThereIsNone() {
        assertThatThrownBy(() -> newest(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asOf: none (expected: a day such as 2015-12-31, for nothing in small has one)");
    }

    @Test
    void aDayIsReadAsItIsWritten() {
        assertThat(Days.parse("2015-12-31")).isEqualTo(LocalDate.of(2015, 12, 31));
    }

    @Test
    void todayIsTheOneWordForTheClock() {
        LocalDate before = LocalDate.now(ZoneId.systemDefault());

        assertThat(Days.parse("today")).isBetween(before, LocalDate.now(ZoneId.systemDefault()));
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Days.parse("2015-02-29"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asOf: '2015-02-29' (expected: a day such as 2015-12-31, or today)");
    }

    private static LocalDate newest(String rest) {
        Initiative initiative = Documents.parse("id: small\nname: Small\n" + rest, "small.yaml");
        return Days.newestIn(initiative);
    }
}
