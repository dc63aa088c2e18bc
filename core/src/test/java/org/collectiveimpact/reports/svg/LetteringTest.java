package org.collectiveimpact.reports.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void aTextThatFitsIsAsItWas() {
        assertThat(Lettering.shortened("Food bank", 100, 12)).isEqualTo("Food bank");
    }

    @Test
    void aTextThatDoesNotFitEndsInAnEllipsisAndThenDoes() {
        String shortened = Lettering.shortened("m".repeat(300), 100, 12);

        assertThat(shortened).isEqualTo("mmmmmmmm\u2026");
        assertThat(Lettering.width(shortened, 12)).isLessThanOrEqualTo(100);
        assertThat(Lettering.width("m" + shortened, 12)).isGreaterThan(100);
    }

    @Test
    void noLetterIsCutInHalf() {
        assertThat(Lettering.shortened("\ud83c\udf31".repeat(10), 50, 12))
                .isEqualTo("\ud83c\udf31".repeat(3) + "\u2026");
        assertThat(Lettering.shortened("e\u0301".repeat(100), 46, 12)).doesNotEndWith("e\u2026");
    }

    @Test
    void whatTurnsLettersRoundOrCannotBeSeenIsTakenOut() {
        assertThat(Lettering.clean("a\u202eb\u2066c\u200fd\u0000e\u0007f\ufffeg\ud800h\ufeffi"))
                .isEqualTo("abcdefghi");
    }

    @Test
    void blanksOfAnyKindAreOneBlankAndNoneAtTheEnds() {
        assertThat(Lettering.clean("\n Food \t\r\n bank\u00a0\u2028now ")).isEqualTo("Food bank now");
    }

    @Test
    void wordsGoToTheNextLineWhereTheyDoNotFit() {
        assertThat(Lettering.wrapped("one two three", 50, 12, 9)).containsExactly("one two", "three");
    }

    @Test
    void aRestForWhichThereIsNoLineIsCutOff() {
        assertThat(Lettering.wrapped("one two three four", 50, 12, 2)).containsExactly("one two", "three f\u2026");
    }

    @Test
    void aWordThatIsTooLongForALineIsCutOffAndTheNextStartsALine() {
        assertThat(Lettering.wrapped("Bundesgesundheitsministerium now", 50, 12, 9))
                .containsExactly("Bunde\u2026", "now");
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(Lettering.wrapped(" \u202e ", 50, 12, 9)).containsExactly("");
    }
}
