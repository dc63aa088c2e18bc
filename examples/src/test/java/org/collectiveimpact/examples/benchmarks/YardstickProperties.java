package org.collectiveimpact.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Gap;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.examples.benchmarks.YardstickTest.Question;
import org.collectiveimpact.examples.benchmarks.yardstick.Found;
import org.collectiveimpact.examples.benchmarks.yardstick.Reckoning;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.EngagementPlan;
import org.collectiveimpact.model.EquityCommitment;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Planning;

/** Laws of the engine and the yardstick: they agree, however little or wrongly an initiative is described. */
@SameCases
class YardstickProperties {

    private static final List<SpoiledInitiatives> SPOILED = List.of(
            new SpoiledInitiatives(whole()),
            new SpoiledInitiatives(Cases.of("milwaukee-teen-pregnancy").initiative()));

    /** Returns a generated initiative with what the generated ones leave out. */
    static Initiative whole() {
        Initiative small = GeneratedInitiative.of(Size.SMALL);
        LocalDate adopted = LocalDate.of(2025, 6, 30);
        EquityCommitment equity = EquityCommitment.builder()
                .text("Those worst off come first")
                .adoptedOn(adopted)
                .build();
        Planning planning = Planning.builder()
                .startedOn(adopted.minusMonths(20))
                .endedOn(adopted)
                .build();
        return small.toBuilder()
                .agenda(small.agenda().orElseThrow().toBuilder()
                        .equity(equity)
                        .planning(planning)
                        .build())
                .steeringCommittee(small.steeringCommittee().orElseThrow().withQuorum("Half of the members"))
                .engagementPlan(EngagementPlan.builder()
                        .addAudiences("Parents")
                        .addMethods("Kitchen-table talks")
                        .addDates(DateRange.parse("2026-09"))
                        .build())
                .build();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void theyAgree(@ForAll("questions") Question question) {
        Assessment engine = question.engine();
        Reckoning yardstick = question.yardstick();

        assertThat(YardstickTest.lines(yardstick)).containsExactlyElementsOf(YardstickTest.lines(engine));
        YardstickTest.assertSame(yardstick.score(), engine.score());
        assertThat(YardstickTest.verdicts(yardstick)).isEqualTo(YardstickTest.verdicts(engine));
        assertThat(ids(yardstick)).isEqualTo(engine.gaps().stream().map(Gap::id).toList());
    }

    private static List<String> ids(Reckoning yardstick) {
        return yardstick.gaps().stream().map(Found::id).toList();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.randomValue(random -> {
            LocalDate asOf = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(5500));
            return new Question(
                    "spoiled", SPOILED.get(random.nextInt(SPOILED.size())).next(random, asOf), asOf);
        });
    }
}
