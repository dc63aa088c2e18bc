package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.evenings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.BenchmarkKind;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FutureTest {

    private static final LocalDate TOMORROW = Filled.DAY.plusDays(1);

    /** Times that may lie ahead. */
    private static final Map<String, String> AHEAD = Map.ofEntries(
            Map.entry("AcceptedGap.reviewOn", "the next review"),
            Map.entry("Agreement.expiresOn", "its end"),
            Map.entry("Attestation.reviewOn", "the next review"),
            Map.entry("BackboneStaff.end", "the last day of the post"),
            Map.entry("Budget.period", "what it will cost"),
            Map.entry("EngagementPlan.dates", "a plan"),
            Map.entry("ForecastValue.period", "a forecast"),
            Map.entry("Funding.end", "until when it may be spent"),
            Map.entry("Funding.start", "from when on it may be spent"),
            Map.entry("MethodBreak.date", "may be announced"),
            Map.entry("Milestone.dueDate", "a plan"),
            Map.entry("PlanStep.dueDate", "a plan"),
            Map.entry("Target.date", "a target"));

    @ParameterizedTest
    @MethodSource("past")
    void whatHasHappenedDidNotHappenTomorrow(Future.Past past) {
        Place<?> place = place(past);

        assertThat(violations(place, TOMORROW))
                .contains("ERROR " + place.path() + ": " + TOMORROW + " (expected: not after " + Filled.DAY + ")");
        assertThat(violations(place, Filled.DAY)).isEmpty();
    }

    @Test
    void everyTimeOfTheModelLiesBehindOrMayLieAhead() {
        Stream<String> times = Shape.types().stream()
                .flatMap(type -> Shape.of(type).leaves().stream()
                        .filter(leaf -> Times.isOne(leaf.content()))
                        .map(leaf -> type.getSimpleName() + "." + leaf.name()));

        assertThat(times)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                AHEAD.keySet().stream(), Future.PAST.stream().map(FutureTest::name))
                        .toList());
    }

    @Test
    void aYearThatIsNotOverHasBegun() {
        var begun = SoundInitiative.initiative().withStartedOn(DateRange.parse("2022"));

        assertThat(at("2022-01-01")
                        .validatePart(begun.withMeetings().withFeedback().withEngagementEvents()))
                .extracting(Violation::path)
                .doesNotContain("startedOn");
        assertThat(at("2021-12-31").validatePart(begun))
                .extracting(Violation::toString)
                .contains("ERROR startedOn: 2022 (expected: not after 2021-12-31)");
    }

    @Test
    void anActivityMayBePlanned() {
        Activity.Builder evenings = evenings();

        assertThat(at("2021-01-09")
                        .validatePart(evenings.status(ActivityStatus.PLANNED).build()))
                .isEmpty();
        assertThat(at("2021-01-10")
                        .validatePart(evenings.status(ActivityStatus.ACTIVE).build()))
                .isEmpty();
        assertThat(at("2021-01-09").validatePart(evenings.build()))
                .extracting(Violation::toString)
                .containsExactly("ERROR startedOn: 2021-01-10 (expected: not after 2021-01-09)");
    }

    @Test
    void whatWouldHaveBeenMayBeImaginedAhead() {
        Benchmark state = Benchmark.builder()
                .name("State")
                .period(DateRange.parse("2030"))
                .value(BigDecimal.valueOf(5))
                .build();

        assertThat(at("2029-12-31").validatePart(state.withKind(BenchmarkKind.COUNTERFACTUAL)))
                .isEmpty();
        assertThat(at("2029-12-31").validatePart(state))
                .extracting(Violation::toString)
                .containsExactly("ERROR period: 2030 (expected: not after 2029-12-31)");
    }

    @Test
    void withoutADayNobodyCanTell() {
        assertThat(InitiativeValidator.standard()
                        .validatePart(evenings()
                                .confirmedOn(LocalDate.parse("2099-01-01"))
                                .build()))
                .isEmpty();
    }

    static List<Future.Past> past() {
        return Future.PAST;
    }

    private static String name(Future.Past past) {
        return past.type().getSimpleName() + "." + past.attribute();
    }

    private static InitiativeValidator at(String day) {
        return InitiativeValidator.standard().asOf(LocalDate.parse(day));
    }

    private static Place<?> place(Future.Past past) {
        return Layout.of(Filled.initiative()).byType().get(past.type()).get(0).at(past.attribute());
    }

    private static List<String> violations(Place<?> place, LocalDate day) {
        Object time = place.value() instanceof LocalDate ? day : DateRange.day(day);
        Initiative dated = (Initiative) Filled.replaced(place, time);
        return InitiativeValidator.standard().asOf(Filled.DAY).validate(dated).stream()
                .filter(violation -> violation.code().equals("in-the-future"))
                .map(Violation::toString)
                .toList();
    }
}
