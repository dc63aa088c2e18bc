package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Initiatives;
import org.collectiveimpact.model.Redated;
import org.collectiveimpact.model.Structures;
import org.collectiveimpact.reports.InitiativeReport;

/** Laws of assessments and reports of initiatives whose days are as far away as days can be. */
@SameCases
class ExtremeDaysProperties {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MIN.plusDays(1),
            FIRST.minusDays(1),
            FIRST,
            Sample.AS_OF.minusDays(1),
            Sample.AS_OF,
            LAST,
            LAST.plusDays(1),
            LocalDate.MAX.minusMonths(1),
            LocalDate.MAX);

    @Property(tries = 100)
    void everyCriterionHasAFinding(
            @ForAll("initiatives") Initiative initiative, @ForAll("questions") LocalDate asOf, @ForAll long seed) {
        Assessment assessment = RuleSet.standard().assess(Redated.of(initiative, days(seed)), asOf);

        assertThat(assessment.findings()).hasSameSizeAs(RuleSet.standard().criteria());
    }

    @Property(tries = 100)
    void whateverIsRecordedHasAFindingAndAReport(@ForAll("questions") LocalDate asOf, @ForAll long seed) {
        Initiative initiative = Redated.filled(days(seed));

        assertThat(RuleSet.standard().assess(initiative, asOf).findings())
                .hasSameSizeAs(RuleSet.standard().criteria());
        assertThat(InitiativeReport.of(initiative, asOf).markdown()).contains(initiative.name());
        assertThat(InitiativeReport.of(initiative, asOf)
                        .in(Locale.forLanguageTag("es"))
                        .html())
                .contains(initiative.name());
    }

    @Example
    void aQuestionIsAskedOnADayOfTheFirstTenThousandYears() {
        Initiative initiative = Redated.filled(() -> Sample.AS_OF);

        for (LocalDate asOf : List.of(FIRST.minusDays(1), LAST.plusDays(1), LocalDate.MIN, LocalDate.MAX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleSet.standard().assess(initiative, asOf))
                    .withMessage("asOf: " + asOf + " (expected: a day from 0001-01-01 to 9999-12-31)");
        }
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Arbitraries.oneOf(Initiatives.any(), Structures.any());
    }

    @Provide
    Arbitrary<LocalDate> questions() {
        return Arbitraries.of(FIRST, Sample.AS_OF, LAST);
    }

    private static Supplier<LocalDate> days(long seed) {
        Random random = new Random(seed);
        return () -> DAYS.get(random.nextInt(DAYS.size()));
    }
}
