package org.collectiveimpact.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    private static final String WORD = "x".repeat(50);

    @Test
    void aLineThatFitsStaysAsItIs() {
        assertThat(Wrapped.text(WORD + " " + "y".repeat(49))).isEqualTo(WORD + " " + "y".repeat(49) + "\n");
    }

    @Test
    void aLineThatIsTooLongGoesOnDeeper() {
        assertThat(Wrapped.text("  " + WORD + " " + WORD)).isEqualTo("  " + WORD + "\n      " + WORD + "\n");
        assertThat(Wrapped.text(WORD + " " + WORD)).isEqualTo(WORD + "\n    " + WORD + "\n");
    }

    @Test
    void aWordThatIsTooLongIsNotCut() {
        assertThat(Wrapped.text("a " + WORD + WORD + WORD + " b"))
                .isEqualTo("a\n    " + WORD + WORD + WORD + "\n    b\n");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Wrapped.text("")).isEmpty();
        assertThat(Wrapped.text("\n")).isEqualTo("\n");
    }
}
