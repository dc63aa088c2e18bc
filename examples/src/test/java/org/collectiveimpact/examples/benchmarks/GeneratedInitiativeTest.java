package org.collectiveimpact.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedInitiativeTest {

    @ParameterizedTest
    @CsvSource({"SMALL, 10, 5, 12, 8, 15", "MEDIUM, 60, 15, 40, 20, 120", "LARGE, 400, 60, 200, 60, 2000"})
    void itIsAsLargeAsItsSizeSays(
            Size size, int partners, int goals, int indicators, int observations, int activities) {
        Initiative initiative = GeneratedInitiative.of(size);

        assertThat(initiative.partners()).hasSize(partners);
        assertThat(initiative.goals()).hasSize(goals);
        assertThat(initiative.indicators())
                .hasSize(indicators)
                .allSatisfy(each -> assertThat(each.observations()).hasSize(observations));
        assertThat(initiative.activities()).hasSize(activities);
    }

    @ParameterizedTest
    @EnumSource
    void itIsAlwaysTheSame(Size size) {
        assertThat(GeneratedInitiative.of(size)).isEqualTo(GeneratedInitiative.of(size));
    }

    @ParameterizedTest
    @EnumSource
    void mostOfWhatDataCanTellIsKnown(Size size) {
        long unknown = readings(size).filter(GeneratedInitiativeTest::isUnknown).count();

        assertThat(readings(size)).hasSize(104);
        assertThat(unknown).isBetween(1L, 10L);
    }

    @ParameterizedTest
    @EnumSource
    void someOfItFallsShortAndSomeIsUntold(Size size) {
        assertThat(readings(size).filter(finding -> !finding.shortfalls().isEmpty()))
                .hasSizeGreaterThan(20);
        assertThat(readings(size).filter(finding -> !finding.untold().isEmpty()))
                .hasSizeGreaterThan(5);
    }

    private static Stream<Finding> readings(Size size) {
        return RuleSet.standard().assess(GeneratedInitiative.of(size), GeneratedInitiative.AS_OF).findings().stream()
                .filter(finding -> finding.reading().isPresent());
    }

    private static boolean isUnknown(Finding finding) {
        Score score = finding.reading().orElseThrow().score();
        return score.isApplicable() && score.low() == 0 && score.high() == 1;
    }
}
