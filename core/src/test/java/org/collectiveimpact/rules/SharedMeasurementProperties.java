package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.CLINIC;
import static org.collectiveimpact.rules.IndicatorSamples.SCHOOL;
import static org.collectiveimpact.rules.IndicatorSamples.compact;
import static org.collectiveimpact.rules.IndicatorSamples.design;
import static org.collectiveimpact.rules.IndicatorSamples.grant;
import static org.collectiveimpact.rules.IndicatorSamples.group;
import static org.collectiveimpact.rules.IndicatorSamples.hours;
import static org.collectiveimpact.rules.IndicatorSamples.rate;
import static org.collectiveimpact.rules.IndicatorSamples.readers;
import static org.collectiveimpact.rules.IndicatorSamples.report;
import static org.collectiveimpact.rules.IndicatorSamples.review;
import static org.collectiveimpact.rules.IndicatorSamples.service;
import static org.collectiveimpact.rules.IndicatorSamples.university;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Laws of the measures of shared measurement, whatever the initiative. */
@SameCases
class SharedMeasurementProperties {

    private static final int TRIES = 300;

    private static final Set<String> CRITERIA = SharedMeasurementMeasures.BY_CRITERION.keySet();

    /** Facts that do well, by the criterion that asks for them. A short list gets no better by being longer. */
    private static final Map<String, UnaryOperator<Initiative.Builder>> GOOD_FACTS = Map.ofEntries(
            Map.entry("sm-baseline", with -> with.addIndicators(rate().build())),
            Map.entry("sm-trend-line", with -> with.addIndicators(rate().build())),
            Map.entry("sm-goal-has-indicator", with -> with.addIndicators(rate().build())),
            Map.entry("sm-comprehensive", with -> with.addIndicators(hours().build())),
            Map.entry("sm-outcome-and-process", with -> with.addIndicators(hours().build())),
            Map.entry("sm-levels-separate", with -> with.addIndicators(rate().build())),
            Map.entry("sm-definition", with -> with.addIndicators(rate().build())),
            Map.entry("sm-source-owner-frequency", with -> with.addIndicators(rate().build())),
            Map.entry("sm-target", with -> with.addIndicators(rate().build())),
            Map.entry("sm-indicator-powers", with -> with.addIndicators(rate().build())),
            Map.entry("sm-disaggregated", with -> placed(with).addIndicators(rate().build())),
            Map.entry("sm-gap-trend", with -> placed(with).addIndicators(rate().build())),
            Map.entry("sm-comparable-reports", with -> with.addIndicators(hours().build())),
            Map.entry("sm-agreement", with -> with.addAgreements(compact().build())),
            Map.entry(
                    "sm-confidentiality",
                    with -> with.addAgreements(
                            compact().adoptedOn(LocalDate.of(2000, 1, 1)).build())),
            Map.entry(
                    "sm-data-partner",
                    with -> with.addPartners(university().build())
                            .addAgreements(service().build())),
            Map.entry("sm-funding", with -> with.addFunding(grant().build())),
            Map.entry(
                    "sm-broad-engagement",
                    with -> with.addMeetings(design().participants(List.of(SCHOOL, CLINIC, PartnerId.of("library")))
                            .build())),
            Map.entry("sm-reporting-complete", with -> with.addIndicators(hours().build())),
            Map.entry("sm-data-current", with -> with.addIndicators(rate().build())),
            Map.entry("sm-review-meetings", with -> with.addMeetings(review("2025-10-01"))),
            Map.entry("sm-progress-reported", with -> with.addReports(report().build())),
            Map.entry("sm-curve", with -> with.addIndicators(rate().build())),
            Map.entry("sm-better-off", with -> with.addIndicators(readers().build())));

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aMeasureHasAnAnswerAndWordsWhateverTheInitiative(@ForAll("initiatives") Initiative initiative) {
        CRITERIA.forEach(criterion -> {
            Reading reading = Samples.read(criterion, initiative);

            assertThat(reading.counted()).as(criterion).isNotBlank();
            assertThat(reading.cause().isPresent())
                    .as(criterion)
                    .isEqualTo(!reading.score().isKnown());
            assertThat(reading.shortfalls()).as(criterion).isSorted();
            assertThat(reading.untold()).as(criterion).isSorted();
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheListsDoesNotChangeTheReading(
            @ForAll("initiatives") Initiative initiative, @ForAll Random random) {
        Initiative shuffled = shuffled(initiative, random);

        CRITERIA.forEach(criterion -> assertThat(Samples.read(criterion, shuffled))
                .as(criterion)
                .isEqualTo(Samples.read(criterion, initiative)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void elementsThatShareAnIdDoNoHarm(
            @ForAll("initiatives") Initiative initiative, @ForAll("initiatives") Initiative other) {
        Initiative joined = joined(initiative, other);

        CRITERIA.forEach(criterion -> assertThat(Samples.read(criterion, joined).counted())
                .as(criterion)
                .isNotBlank());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aGoodFactNeverLowersWhatIsCertain(@ForAll("initiatives") Initiative initiative) {
        GOOD_FACTS.forEach((criterion, addition) -> {
            Initiative better = addition.apply(initiative.toBuilder()).build();

            assertThat(Samples.read(criterion, better).score().low())
                    .as(criterion)
                    .isGreaterThanOrEqualTo(
                            Samples.read(criterion, initiative).score().low());
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void toDeclareTheSectionsCompleteNeverWidensAScore(@ForAll("initiatives") Initiative initiative) {
        Initiative complete = initiative.withComplete(Section.values());

        CRITERIA.forEach(criterion -> {
            Score before = Samples.read(criterion, initiative).score();
            Score after = Samples.read(criterion, complete).score();

            assertThat(after.low()).as(criterion).isBetween(before.low(), before.high());
            assertThat(after.high()).as(criterion).isBetween(before.low(), before.high());
        });
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Indicators.initiatives();
    }

    private static Initiative.Builder placed(Initiative.Builder builder) {
        List<String> known =
                builder.build().groups().stream().map(each -> each.id().value()).toList();
        Stream.of("north", "south")
                .filter(id -> !known.contains(id))
                .forEach(id -> builder.addGroups(group(id, "place")));
        return builder;
    }

    private static Initiative shuffled(Initiative initiative, Random random) {
        return initiative
                .withIndicators(shuffled(initiative.indicators(), random).stream()
                        .map(indicator -> indicator
                                .withGoals(shuffled(indicator.goals(), random))
                                .withTargets(shuffled(indicator.targets(), random))
                                .withForecasts(shuffled(indicator.forecasts(), random))
                                .withObservations(shuffled(indicator.observations(), random)))
                        .toList())
                .withPartners(shuffled(initiative.partners(), random))
                .withGroups(shuffled(initiative.groups(), random))
                .withGoals(shuffled(initiative.goals(), random))
                .withStrategies(shuffled(initiative.strategies(), random))
                .withAgreements(shuffled(initiative.agreements(), random))
                .withActivities(shuffled(initiative.activities(), random))
                .withFunding(shuffled(initiative.funding(), random))
                .withMeetings(shuffled(initiative.meetings(), random))
                .withReports(shuffled(initiative.reports(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Initiative joined(Initiative one, Initiative other) {
        return one.toBuilder()
                .addAllIndicators(other.indicators())
                .addAllPartners(other.partners())
                .addAllGroups(other.groups())
                .addAllGoals(other.goals())
                .addAllStrategies(other.strategies())
                .build();
    }
}
