package org.collectiveimpact.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.measurement.LeftBehind;
import org.collectiveimpact.measurement.Progress;
import org.collectiveimpact.measurement.ProgressMethod;
import org.collectiveimpact.measurement.Series;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.network.ActivityNetwork;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.serialization.csv.AssessmentTable;
import org.collectiveimpact.serialization.csv.AttestationTable;
import org.collectiveimpact.serialization.csv.FigureTable;
import org.collectiveimpact.validation.InitiativeValidator;
import org.collectiveimpact.validation.Violation.Severity;

/** What the validator lets in can be assessed, reported and written, however odd or poor it is. */
@SameCases
class PassedInitiativesProperties {

    private static final Initiative MILWAUKEE =
            Cases.of("milwaukee-teen-pregnancy").initiative();
    private static final Initiative WHOLE = sound(YardstickProperties.whole());
    private static final List<OddInitiatives> ODD = List.of(new OddInitiatives(WHOLE), new OddInitiatives(MILWAUKEE));
    private static final List<SpoiledInitiatives> SPOILED =
            List.of(new SpoiledInitiatives(WHOLE), new SpoiledInitiatives(MILWAUKEE));
    private static final List<FigureTable<?>> FIGURES = List.of(
            FigureTable.OBSERVATIONS,
            FigureTable.BASELINES,
            FigureTable.TARGETS,
            FigureTable.BENCHMARKS,
            FigureTable.FORECASTS);

    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whatIsOddAndPassesCanBeUsed(@ForAll("odd") Initiative initiative) {
        use(initiative);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whatIsPoorAndPassesCanBeUsed(@ForAll("spoiled") Initiative initiative) {
        use(initiative);
    }

    private static Initiative sound(Initiative generated) {
        assertThat(passes(generated)).isTrue();
        return generated;
    }

    private static boolean passes(Initiative initiative) {
        return InitiativeValidator.standard().validate(initiative).stream()
                .noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    private static void use(Initiative initiative) {
        for (String name : List.of("passed.yaml", "passed.json")) {
            assertThat(Documents.parse(Documents.text(initiative, name), name).equals(initiative))
                    .isTrue();
        }
        Assessment assessment = RuleSet.standard().assess(initiative, AS_OF);
        assertThat(Documents.text(assessment, "passed.json")).isNotEmpty();
        assertThat(List.of(
                        ReadinessReport.of(assessment).html(),
                        AssessmentTable.FINDINGS.text(assessment),
                        AssessmentTable.GAPS.text(assessment),
                        AttestationTable.STANDARD.text(initiative).toString(),
                        ActivityNetwork.of(initiative, AS_OF).toString()))
                .doesNotContain("");
        FIGURES.forEach(table -> assertThat(table.text(initiative)).isNotNull());
        initiative.indicators().forEach(PassedInitiativesProperties::use);
    }

    private static void use(Indicator indicator) {
        assertThat(Series.of(indicator, AS_OF).toText()).isNotEmpty();
        assertThat(LeftBehind.in(indicator, AS_OF).toString()).isNotEmpty();
        for (ProgressMethod method : ProgressMethod.values()) {
            assertThat(Progress.of(indicator, AS_OF, method).toString()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Initiative> odd() {
        return one(random -> ODD.get(random.nextInt(ODD.size())).next(random));
    }

    @Provide
    Arbitrary<Initiative> spoiled() {
        return one(random -> SPOILED.get(random.nextInt(SPOILED.size())).next(random, AS_OF));
    }

    private static Arbitrary<Initiative> one(Function<Random, Initiative> make) {
        return Arbitraries.randomValue(make).filter(PassedInitiativesProperties::passes);
    }
}
