package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void theLastOfSeveralOptionsFollowsAnOr() {
        assertThat(Choice.among(List.of("critical", "major", "minor"))).isEqualTo("critical, major or minor");
        assertThat(Choice.among(List.of("yes", "no"))).isEqualTo("yes or no");
    }

    @Test
    void aSingleOptionStandsAlone() {
        assertThat(Choice.among(List.of("yes"))).isEqualTo("yes");
    }

    @Test
    void withoutOptionsNothingIsExpected() {
        assertThat(Choice.among(List.of())).isEqualTo("nothing");
    }

    @Test
    void aMisspeltWordIsNearItsOption() {
        assertThat(Choice.nearest("sm-basline", List.of("sm-trend-line", "sm-baseline")))
                .contains("sm-baseline");
    }

    @Test
    void caseDoesNotCount() {
        assertThat(Choice.nearest("POP2016", List.of("PL2015", "PoP2016"))).contains("PoP2016");
    }

    @Test
    void theFirstOfEquallyNearOptionsIsTaken() {
        assertThat(Choice.nearest("cat", List.of("bat", "hat"))).contains("bat");
    }

    @Test
    void aThirdOfTheLettersMayBeWrongAndNoMore() {
        assertThat(Choice.nearest("abcxyz", List.of("abcdyx"))).contains("abcdyx");
        assertThat(Choice.nearest("abcxyz", List.of("abcdef"))).isEmpty();
    }
}
