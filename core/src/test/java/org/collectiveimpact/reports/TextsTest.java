package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.measurement.Curve;
import org.collectiveimpact.measurement.Disparity;
import org.collectiveimpact.measurement.ForecastMethod;
import org.collectiveimpact.measurement.Move;
import org.collectiveimpact.measurement.OnTrack;
import org.collectiveimpact.measurement.Point;
import org.collectiveimpact.measurement.Progress;
import org.collectiveimpact.measurement.ProgressMethod;
import org.collectiveimpact.measurement.Trend;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.network.Tie;
import org.collectiveimpact.planning.Claim;
import org.collectiveimpact.planning.Effect;
import org.collectiveimpact.planning.Judgement;
import org.collectiveimpact.planning.Label;
import org.collectiveimpact.rules.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    private static final Locale SPANISH = new Locale("es");

    private final Texts english = Texts.ofPictures(Locale.ENGLISH);
    private final Texts spanish = Texts.ofPictures(new Locale("es"));

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Function<Locale, Texts> bundle) {
        assertThat(bundle.apply(SPANISH).keys())
                .isEqualTo(bundle.apply(Locale.ENGLISH).keys());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameArguments(Function<Locale, Texts> bundle) {
        Texts other = bundle.apply(SPANISH);
        Texts first = bundle.apply(Locale.ENGLISH);

        assertThat(first.keys())
                .allSatisfy(key -> assertThat(arguments(other, key)).isEqualTo(arguments(first, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "pictures", "reports"})
    void noFileHasAKeyTwiceAndTheNamesAreNobodyElses(String bundle) throws IOException {
        for (String language : List.of("en", "es")) {
            List<String> keys = keys(bundle, language);
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(bundle.equals("names") ? List.<String>of() : keys)
                    .doesNotContainAnyElementsOf(keys("names", language));
        }
    }

    @Test
    void whateverAReportNamesHasAText() {
        Stream<String> keys = Stream.of(
                        named("label", Label.values()).filter(key -> !key.equals("label.UNCHANGED")),
                        named("effect", Effect.Kind.values()),
                        named("judgement", Judgement.values()),
                        named("robustness", Claim.Kind.values()),
                        named("raters", RaterKind.values()),
                        named("gates", Verdict.values()),
                        named("plan.gate", Verdict.values()),
                        named("trend", Trend.Verdict.values()),
                        named("curve", Curve.Verdict.values()),
                        named("track", OnTrack.Verdict.values()),
                        named("progress", Progress.Verdict.values()),
                        named("progress", ProgressMethod.values()),
                        named("move", Move.values()),
                        named("tendency", Disparity.Tendency.values()),
                        named("sector", Sector.values()),
                        named("status", ObservationStatus.values()))
                .flatMap(each -> each);

        assertThat(Texts.ofReports(Locale.ENGLISH).keys()).containsAll(keys.toList());
    }

    @Test
    void everyMethodAndEveryWeightThatTheEngineNamesIsTranslated() {
        ReportWords words = new ReportWords(Texts.ofReports(SPANISH));
        List<Point> points =
                IntStream.range(0, 60).mapToObj(i -> new Point(1950 + i, i)).toList();

        assertThat(Stream.of(points.subList(0, 5), points)
                        .map(each ->
                                Trend.of(each, Direction.INCREASE).footing().method())
                        .map(method -> words.engine("method", method)))
                .noneMatch(method -> English.MARKED.matcher(method).find());
        assertThat(Stream.of(ForecastMethod.values()).map(each -> words.engine("method", each.title())))
                .noneMatch(method -> English.MARKED.matcher(method).find());
        assertThat(words.engine("moved", "floor of conditions")).isEqualTo("m\u00ednimo de las condiciones");
    }

    private static Stream<String> named(String prefix, Enum<?>... constants) {
        return Stream.of(constants).map(each -> prefix + "." + each.name());
    }

    private static Stream<Function<Locale, Texts>> bundles() {
        return Stream.of(Texts::ofPictures, Texts::ofReports);
    }

    private static List<String> keys(String bundle, String language) throws IOException {
        try (InputStream in = Texts.class.getResourceAsStream(bundle + "_" + language + ".properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
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
