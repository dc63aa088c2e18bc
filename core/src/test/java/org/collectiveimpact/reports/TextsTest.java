package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.measurement.ForecastMethod;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.network.Tie;
import org.collectiveimpact.rules.Dimension;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    private final Texts english = Texts.ofPictures(Locale.ENGLISH);
    private final Texts spanish = Texts.ofPictures(new Locale("es"));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(spanish.keys()).isEqualTo(english.keys());
    }

    @Test
    void bothLanguagesHaveTheSameArguments() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(arguments(spanish, key)).isEqualTo(arguments(english, key)));
    }

    @Test
    void theCountryDoesNotMatterAndAnUnknownLanguageIsEnglish() {
        assertThat(Texts.ofPictures(new Locale("es", "MX"))).isSameAs(spanish);
        assertThat(Texts.ofPictures(new Locale("en", "GB"))).isSameAs(english);
        assertThat(Texts.ofPictures(Locale.JAPANESE)).isSameAs(english);
        assertThat(Texts.ofPictures(Locale.ROOT)).isSameAs(english);
    }

    @Test
    void whateverTheLibraryNamesHasAText() {
        Stream<String> dimensions = Dimension.standard().stream().map(each -> "dimension." + each.id());
        Stream<String> components = Stream.of(Component.values()).map(each -> "component." + each.id());
        Stream<String> phases = Stream.of(PhaseModel.five(), PhaseModel.three())
                .flatMap(model -> model.stages().stream())
                .map(phase -> "phase." + phase.model() + "." + phase.number());
        Stream<String> constants = Stream.of(
                        Stream.of(ForecastMethod.values()).map(each -> "forecast." + each),
                        Stream.of(Direction.values()).map(each -> "direction." + each),
                        Stream.of(ObservationStatus.values()).map(each -> "status." + each),
                        Stream.of(Tie.values()).map(each -> "tie." + each),
                        Stream.of(Reach.State.values()).map(each -> "coverage.legend." + each))
                .flatMap(each -> each);

        assertThat(english.keys())
                .containsAll(Stream.of(dimensions, components, phases, constants)
                        .flatMap(each -> each)
                        .toList());
    }

    @Test
    void englishNamesAreThoseOfTheFramework() {
        assertThat(Dimension.standard())
                .allSatisfy(each ->
                        assertThat(english.get("dimension." + each.id())).isEqualTo(each.title()));
        assertThat(Component.values())
                .allSatisfy(each ->
                        assertThat(english.get("component." + each.id())).isEqualTo(each.title()));
        assertThat(PhaseModel.five().stages())
                .allSatisfy(each -> assertThat(english.get("phase.five-phases." + each.number()))
                        .isEqualTo(each.name()));
        assertThat(PhaseModel.three().stages())
                .allSatisfy(each -> assertThat(english.get("phase.three-phases." + each.number()))
                        .isEqualTo(each.name()));
    }

    @Test
    void whatAnArgumentSaysIsNotReadAgain() {
        assertThat(english.get("figure", "{1}", "{0}")).isEqualTo("{1} in {0}");
    }

    @Test
    void aKeyWithoutATextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.get("nonsense"))
                .withMessage("key: 'nonsense' (expected: a key of the en texts)");
    }

    private static List<String> arguments(Texts texts, String key) {
        return ARGUMENT.matcher(texts.find(key).orElseThrow())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
