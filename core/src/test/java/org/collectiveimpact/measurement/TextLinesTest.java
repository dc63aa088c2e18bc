package org.collectiveimpact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {

    private final TextLines lines = new TextLines();

    @Test
    void aLineOfAHundredCharactersIsNotBroken() {
        lines.add(1, "a".repeat(49) + " " + "b".repeat(48));

        assertThat(lines).hasToString("  " + "a".repeat(49) + " " + "b".repeat(48));
    }

    @Test
    void aLongerOneGoesOnFurtherIn() {
        lines.add(1, "a".repeat(49) + " " + "b".repeat(49));
        lines.add(0, "c");

        assertThat(lines).hasToString("  " + "a".repeat(49) + "\n      " + "b".repeat(49) + "\nc");
    }

    @Test
    void aPercentSignStaysWithItsNumber() {
        lines.add(0, "a".repeat(96) + " 95 %");

        assertThat(lines).hasToString("a".repeat(96) + "\n    95 %");
    }
}
