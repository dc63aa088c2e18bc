package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may only seem wrong because something else cannot be read. */
class DoubtsTest {

    @ParameterizedTest
    @CsvSource({
        "/override/0, /override/0/severity",
        "/override/0/limits, /override/0/limits/yes",
        "/override/0/limits/yes, /override/0/evidence",
        "/add/0/question, /add/0/measure",
        "/add/3/phase, /settings/0/phaseModel/phases",
        "/settings/1/policy, /settings/0",
        "/parents, /settings/0/policy",
        "/parents, /disable/0",
        "/parents, /overide",
        "/sources/0, /add/2",
        "/add/2/sources/1, /sources/0/key",
        "/override/2/dimension, /dimensions/0",
        "/add/0/scale, /scales/0",
        "/version, /add/0/effort",
        "/add/0/id, /parents/0",
        "'', /title"
    })
    void whatHangsOnWhatCannotBeReadIsDoubtful(String place, String unread) {
        assertThat(new Doubts(List.of(unread)).isDoubtful(place)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/override/0/criterion, /override/0/severity",
        "/override/0/reason, /override/0/severity",
        "/override/1, /override/10/severity",
        "/override/1/limits/yes, /override/0/evidence",
        "/add/0/phase, /add/0/effort",
        "/add/0/id, /title",
        "/parents/0/version, /title",
        "/disable/0/criterion, /settings/0/floors"
    })
    void whatStandsByItselfIsCertain(String place, String unread) {
        assertThat(new Doubts(List.of(unread)).isDoubtful(place)).isFalse();
    }

    @Test
    void whereEverythingCanBeReadNothingIsDoubtful() {
        assertThat(Doubts.of(List.of()).isDoubtful("/version")).isFalse();
    }
}
