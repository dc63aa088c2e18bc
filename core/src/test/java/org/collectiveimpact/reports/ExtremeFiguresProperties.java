package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.measurement.ForecastMethod;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/** Laws of outlooks, reports and pictures of figures as large, small and far away as the model takes them. */
@SameCases
class ExtremeFiguresProperties {

    private static final List<String> VALUES =
            List.of("9E+99", "-9E+99", "1E-100", "-1E-100", "2E-100", "0", "1", "1.00000000000000000000000001", "30");
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 30);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MIN.plusDays(1),
            LocalDate.of(2010, 1, 1),
            LocalDate.of(2010, 12, 31),
            LocalDate.of(2011, 6, 30),
            LocalDate.of(2012, 12, 31),
            TODAY,
            LocalDate.MAX.minusDays(1),
            LocalDate.MAX);

    @Property(tries = 250)
    void everyFigureHasAnOutlookAReportAndPictures(@ForAll("initiatives") Initiative initiative) {
        Indicator indicator = initiative.indicators().get(0);

        for (LocalDate asOf : List.of(TODAY, LocalDate.MIN, LocalDate.MAX)) {
            for (ForecastMethod method : ForecastMethod.values()) {
                for (Outlook outlook : Outlook.all(indicator, asOf)) {
                    assertIsNumbers(outlook.by(method).toText());
                }
                assertIsNumbers(Pictures.in(Locale.ENGLISH)
                        .indicator(indicator, asOf, method, List.of())
                        .svg());
            }
            assertIsNumbers(InitiativeReport.of(initiative, asOf).markdown());
        }
    }

    private static void assertIsNumbers(String text) {
        assertThat(text).isNotEmpty().doesNotContain("NaN", "Infinity");
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Arbitraries.randomValue(ExtremeFiguresProperties::initiative);
    }

    private static Initiative initiative(Random random) {
        GroupId north = GroupId.of("north");
        Indicator.Builder indicator = Indicator.builder()
                .id(IndicatorId.of("rate"))
                .name("Rate")
                .direction(one(random, Direction.values()))
                .unit(one(random, "%", "per 1,000", "change in %"))
                .baseline(observation(random, Optional.empty()))
                .addTargets(Target.builder()
                        .date(period(random))
                        .value(value(random))
                        .build());
        for (int i = random.nextInt(9); i > 0; i--) {
            indicator.addObservations(
                    observation(random, random.nextInt(3) == 0 ? Optional.of(north) : Optional.empty()));
        }
        return Initiative.builder()
                .id(InitiativeId.of("town"))
                .name("Town")
                .addGroups(Group.builder()
                        .id(north)
                        .name("North")
                        .breakdown("area")
                        .build())
                .addIndicators(indicator.build())
                .build();
    }

    private static Observation observation(Random random, Optional<GroupId> group) {
        return Observation.builder()
                .period(period(random))
                .value(value(random))
                .group(group)
                .build();
    }

    private static BigDecimal value(Random random) {
        return new BigDecimal(VALUES.get(random.nextInt(VALUES.size())));
    }

    private static DateRange period(Random random) {
        LocalDate one = DAYS.get(random.nextInt(DAYS.size()));
        LocalDate other = random.nextInt(3) == 0 ? DAYS.get(random.nextInt(DAYS.size())) : one;
        return one.isBefore(other) ? new DateRange(one, other) : new DateRange(other, one);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }
}
