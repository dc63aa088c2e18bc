package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.measurement.ForecastMethod;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.MethodBreak;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final Pictures PICTURES = Pictures.in(Locale.ENGLISH);

    @Test
    void ofAnInitiativeOfWhichNothingIsKnownEveryPictureSaysSo() {
        Assessment unknown = RuleSet.standard().assess(initiative().build(), AS_OF);

        assertThat(PICTURES.bars(unknown).description()).contains("Common agenda: 0\u2013100 of 100 (0 % answered).");
        assertThat(PICTURES.radar(unknown).svg()).contains("0\u2013100");
        assertThat(PICTURES.phases(unknown).description())
                .contains(
                        "Strategic planning, phase 1 (Assess Readiness): criteria met 0 of 5, points 0\u2013100 of 100.");
        assertThat(PICTURES.network(unknown.initiative(), AS_OF).description()).endsWith("No partner is recorded.");
        assertThat(PICTURES.coverage(unknown.initiative(), AS_OF).description()).endsWith("No strategy is recorded.");
        assertThat(PICTURES.indicator(indicator().build(), AS_OF).description())
                .contains("No figure is recorded.", "No target is recorded.");
        assertThat(PICTURES.disparities(unknown.initiative(), indicator().build(), AS_OF)
                        .description())
                .contains("No group is recorded for this indicator.");
    }

    @Test
    void whatIsNotKnownIsHatched() {
        Assessment unknown = RuleSet.standard().assess(initiative().build(), AS_OF);

        assertThat(PICTURES.bars(unknown).svg()).contains("url(#ci-bars-hatch-possible)");
        assertThat(PICTURES.coverage(unknown.initiative(), AS_OF).svg()).contains("url(#ci-coverage-hatch-possible)");
    }

    @Test
    void aRadarTellsWhatWasKnownBeforeAsWhatItWas() {
        Assessment later = RuleSet.standard().assess(initiative().build(), AS_OF);

        assertThat(PICTURES.radar(later, later).description())
                .contains("On 2026-06-30: Common agenda: 0\u2013100 of 100 (0 % answered).")
                .doesNotContain("certainly met");
    }

    @Test
    void nothingChangesBetweenAnAssessmentAndItself() {
        Assessment same = RuleSet.standard().assess(initiative().build(), AS_OF);

        assertThat(PICTURES.comparison(same, same).description())
                .contains("Counted both times: what is due by the end of phase 5 (Sustain Action and Impact).")
                .contains("Common agenda: 0\u2013100, then 0\u2013100 of 100.")
                .doesNotContain("The rules differ");
    }

    @Test
    void aComparisonSaysIfNotTheSameIsCounted() {
        Assessment later = RuleSet.standard().assess(initiative().build(), AS_OF);

        assertThat(PICTURES.comparison(later.at(2), later).description())
                .contains("Not the same is counted: first what is due by the end of phase 2 (Initiate Action), then by"
                        + " the end of phase 5 (Sustain Action and Impact).");
    }

    @Test
    void aCurveTellsFiguresBaselineTargetAndForecastWithItsMethod() {
        Indicator indicator = indicator()
                .baseline(Observation.of("2020", 60))
                .addTargets(Target.of("2028", 80))
                .addObservations(Observation.of("2021", 62), Observation.of("2022", 65), Observation.of("2023", 66))
                .build();

        assertThat(PICTURES.indicator(indicator, AS_OF).description())
                .isEqualTo("%; higher is better. As known on 2026-06-30. Figures: 60.0 in 2020; 62.0 in 2021; 65.0 in"
                        + " 2022; 66.0 in 2023. Baseline: 60.0 in 2020. Target: 80.0 by 2028. If the course stays the"
                        + " same, 76 in 2028, 95 % interval 60.3 to 91.7 (method: random walk with drift, n = 4). The"
                        + " interval goes on beyond the edge of the picture.");
    }

    @Test
    void aForecastByAnotherMethodAndAnEventAreTold() {
        Indicator indicator = indicator()
                .addObservations(Observation.of("2021", 62), Observation.of("2022", 65), Observation.of("2023", 66))
                .build();
        Event event = new Event(LocalDate.parse("2022-03-01"), "A new law");

        assertThat(PICTURES.indicator(indicator, AS_OF, ForecastMethod.LINE, List.of(event))
                        .description())
                .contains("(method: least squares line, n = 3)", "1: 2022-03-01, A new law");
    }

    @Test
    void twoFiguresCarryNoForecastAndThatIsTold() {
        Indicator indicator = indicator()
                .addObservations(Observation.of("2021", 62), Observation.of("2022", 65))
                .build();

        assertThat(PICTURES.indicator(indicator, AS_OF).description())
                .contains("No forecast: it takes 3 figures that compare and do not contradict each other (n = 2).");
    }

    @Test
    void contradictingFiguresAreARangeAndABreakIsTold() {
        Indicator indicator = indicator()
                .addObservations(
                        figure("2021", 62),
                        figure("2021", 64).withStatus(ObservationStatus.CONFLICTING),
                        figure("2023", 66).withStatus(ObservationStatus.PROVISIONAL))
                .addMethodBreaks(MethodBreak.builder()
                        .date(LocalDate.parse("2023-01-01"))
                        .note("A new survey.")
                        .build())
                .build();

        assertThat(PICTURES.indicator(indicator, AS_OF).description())
                .contains("Not final: 62 to 64 in 2021 (conflicting); 66 in 2023 (provisional).")
                .contains("Measured in another way from 2023-01-01 on: A new survey.");
    }

    @Test
    void aFigureThatRestsOnFewIsNotShownAndThatIsTold() {
        Indicator indicator = indicator()
                .addObservations(
                        figure("2023", 66).withGroup(GroupId.of("girls")).withNumerator(BigDecimal.valueOf(9)),
                        figure("2024", 67).withGroup(GroupId.of("girls")).withNumerator(BigDecimal.valueOf(10)))
                .build();
        Initiative initiative = initiative().addGroups(group("girls", "Girls")).build();

        Picture picture = PICTURES.disparities(initiative, indicator, AS_OF);

        assertThat(picture.description())
                .contains("Girls: 67 in 2024.", "Girls: 1 of its figures not shown, for they rest on fewer than 10.");
        assertThat(picture.svg()).doesNotContain(">66", "66 in 2023");
    }

    @Test
    void aNetworkTellsWhoIsTiedToHowManyForCertainAndPerhaps() {
        Initiative initiative = initiative()
                .addPartners(partner("a", "Food bank"), partner("b", "Schools"), partner("c", "Library"))
                .addActivities(activity("one", "a", "b").withStatus(ActivityStatus.ACTIVE), activity("two", "b", "c"))
                .addPartners(partner("d", "Museum"))
                .backbone(Backbone.builder().addOrganisations(PartnerId.of("a")).build())
                .build();

        assertThat(PICTURES.network(initiative, AS_OF).description())
                .contains("Pairs tied for certain: 1 of 6, 1 more perhaps.")
                .contains(
                        "1: Food bank, hosts the backbone, tied to 1. 2: Schools, tied to 1\u20132. 3: Library, tied to"
                                + " 0\u20131. 4: Museum, tied to 0.");
    }

    @Test
    void coverageTellsWhoIsAtWorkWhereNobodyIsKnownToBeAndWhereNobodyIsMeantToBe() {
        Initiative initiative = initiative()
                .addGroups(group("girls", "Girls"), group("boys", "Boys"))
                .addStrategies(strategy("tutors", "Tutors"))
                .addStrategies(strategy("clubs", "Clubs").withTargetGroup(GroupId.of("boys")))
                .addPartners(partner("a", "Food bank"))
                .addActivities(activity("one", "a")
                        .withStatus(ActivityStatus.ACTIVE)
                        .withStrategies(StrategyId.of("tutors"))
                        .withGroups(GroupId.of("girls")))
                .build();

        assertThat(PICTURES.coverage(initiative, AS_OF).description())
                .endsWith(
                        "Tutors, Girls: Food bank. Tutors, Boys: cannot be told. Clubs, Girls: not aimed at them. Clubs,"
                                + " Boys: none recorded.");
    }

    @Test
    void whereGroupsAreManyColumnsGoByNumbersAndWhoIsAtWorkStandsBelow() {
        Initiative.Builder initiative = initiative()
                .addStrategies(strategy("tutors", "Tutors"))
                .addPartners(partner("a", "Food bank"))
                .addActivities(activity("one", "a")
                        .withStatus(ActivityStatus.ACTIVE)
                        .withStrategies(StrategyId.of("tutors"))
                        .withGroups(GroupId.of("age-2")));
        for (int age = 1; age <= 5; age++) {
            initiative.addGroups(group("age-" + age, "Age " + age));
        }

        assertThat(PICTURES.coverage(initiative.build(), AS_OF).svg())
                .contains(">1 Age 1 \u00b7 2 Age 2 \u00b7 3 Age 3 \u00b7 4 Age 4 \u00b7 5 Age 5</text>")
                .contains(">2 Food bank</text>");
    }

    @Test
    void inSpanishNamesOfTheFrameworkAndSentencesAreSpanish() {
        Assessment unknown = RuleSet.standard().assess(initiative().build(), AS_OF);

        assertThat(Pictures.in(new Locale("es", "MX")).bars(unknown).description())
                .contains("Agenda com\u00fan: 0\u2013100 de 100 (0 % respondido).");
    }

    @Test
    void whatIsNotAnIdIsNoPrefix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PICTURES.withPrefix("a\"b"))
                .withMessage("prefix: 'a\"b' (expected: lower-case letters, digits and hyphens, a letter first)");
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder().id(InitiativeId.of("reading")).name("Reading");
    }

    private static Indicator.Builder indicator() {
        return Indicator.builder()
                .id(IndicatorId.of("grade-3"))
                .name("Children who read at grade level")
                .unit("%")
                .direction(Direction.INCREASE);
    }

    private static Observation figure(String year, long value) {
        return Observation.builder()
                .period(DateRange.parse(year))
                .value(BigDecimal.valueOf(value))
                .build();
    }

    private static Group group(String id, String name) {
        return Group.builder().id(GroupId.of(id)).name(name).breakdown("gender").build();
    }

    private static Partner partner(String id, String name) {
        return Partner.builder().id(PartnerId.of(id)).name(name).build();
    }

    private static Strategy strategy(String id, String name) {
        return Strategy.builder().id(StrategyId.of(id)).name(name).build();
    }

    private static Activity activity(String id, String... partners) {
        return Activity.builder()
                .id(ActivityId.of(id))
                .name(id)
                .partners(List.of(partners).stream().map(PartnerId::of).toList())
                .build();
    }
}
