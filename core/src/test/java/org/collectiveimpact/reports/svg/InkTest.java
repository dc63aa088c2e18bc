package org.collectiveimpact.reports.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrasts as WCAG 2.2 reckons them. */
class InkTest {

    private static final double OF_WORDS = 4.5;
    private static final double OF_SHAPES = 3;

    /** Inks that only guide the eye, or that something else stands on. */
    private static final Set<Ink> BACKGROUNDS =
            Set.of(Ink.GROUND, Ink.GRID, Ink.FORECAST_AREA, Ink.TINT_0, Ink.TINT_1, Ink.TINT_2, Ink.TINT_3);

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(contrast("#000000", "#ffffff")).isCloseTo(21, within(1e-9));
    }

    /** An example of the working group: this grey is the lightest that passes on white. */
    @Test
    void theGreyThatPassesAndTheNextThatFailsAreToldApart() {
        assertThat(contrast("#767676", "#ffffff")).isGreaterThan(OF_WORDS);
        assertThat(contrast("#777777", "#ffffff")).isLessThan(OF_WORDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MUTED"})
    void wordsCanBeReadOnTheGroundAndOnAForecast(Ink words) {
        assertThat(contrasts(words, Ink.GROUND)).allMatch(contrast -> contrast >= OF_WORDS);
        assertThat(contrasts(words, Ink.FORECAST_AREA)).allMatch(contrast -> contrast >= OF_WORDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"TINT_0", "TINT_1", "TINT_2", "TINT_3"})
    void wordsCanBeReadOnEveryTint(Ink tint) {
        assertThat(contrasts(Ink.TEXT, tint)).allMatch(contrast -> contrast >= OF_WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void whateverSaysSomethingStandsOutFromTheGround(Ink ink) {
        if (!BACKGROUNDS.contains(ink)) {
            assertThat(contrasts(ink, Ink.GROUND)).allMatch(contrast -> contrast >= OF_SHAPES);
        }
    }

    @Test
    void theMiddleOfAForecastStandsOutFromItsArea() {
        assertThat(contrasts(Ink.FORECAST, Ink.FORECAST_AREA)).allMatch(contrast -> contrast >= OF_SHAPES);
        assertThat(contrasts(Ink.TARGET, Ink.FORECAST_AREA)).allMatch(contrast -> contrast >= OF_SHAPES);
    }

    private static List<Double> contrasts(Ink one, Ink other) {
        return List.of(contrast(one, other, Ink::light), contrast(one, other, Ink::dark));
    }

    private static double contrast(Ink one, Ink other, Function<Ink, String> scheme) {
        return contrast(scheme.apply(one), scheme.apply(other));
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
