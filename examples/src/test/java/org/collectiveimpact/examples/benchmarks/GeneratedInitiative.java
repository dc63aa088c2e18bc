package org.collectiveimpact.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.collectiveimpact.framework.Definition;
import org.collectiveimpact.model.AcceptedGap;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroupId;

/**
 * A made-up initiative that is always the same, with everything a real one records.
 *
 * <p>Here and there something falls short and something is left out, in places that the number of an element decides.
 */
final class GeneratedInitiative {

    /** The day on which it is looked at. */
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** How much of everything there is. */
    enum Size {
        SMALL(10, 5, 12, 8, 15, 8, 3, 2),
        MEDIUM(60, 15, 40, 20, 120, 20, 6, 6),
        LARGE(400, 60, 200, 60, 2000, 90, 12, 20);

        final int partners;
        final int goals;
        final int indicators;
        final int observations;
        final int activities;
        final int strategies;
        final int groups;
        final int workGroups;

        Size(
                int partners,
                int goals,
                int indicators,
                int observations,
                int activities,
                int strategies,
                int groups,
                int workGroups) {
            this.partners = partners;
            this.goals = goals;
            this.indicators = indicators;
            this.observations = observations;
            this.activities = activities;
            this.strategies = strategies;
            this.groups = groups;
            this.workGroups = workGroups;
        }

        /** Two for each partner. */
        int people() {
            return 2 * partners;
        }

        /** How many people sit on the steering committee. */
        int seats() {
            return 5 + partners / 20;
        }
    }

    private GeneratedInitiative() {}

    /** Returns the initiative of a size, with answers to everything that only people can tell. */
    static Initiative of(Size size) {
        Initiative.Builder initiative = withoutAnswers(size).toBuilder();
        GeneratedAnswers.add(initiative);
        return initiative.build();
    }

    /** Returns the initiative of a size as its data tell of it; nobody was asked anything. */
    static Initiative withoutAnswers(Size size) {
        Initiative.Builder initiative = Initiative.builder()
                .id(InitiativeId.of("generated"))
                .name("Generated initiative")
                .description("Made up, to be measured")
                .startedOn(DateRange.parse("2021"))
                .definition(Definition.YEAR_2011)
                .references(times(4 + size.goals, GeneratedInitiative::reference))
                .addAcceptedGaps(AcceptedGap.builder()
                        .criterion("bb-functions-owned")
                        .reason("Policy work waits for the election")
                        .acceptedBy("Steering committee")
                        .reviewOn(AS_OF.plusMonths(6))
                        .build())
                .addComplete(Section.FUNDING, Section.GOALS, Section.CHANNELS);
        GeneratedPeople.add(initiative, size);
        GeneratedAgenda.add(initiative, size);
        GeneratedMeasurement.add(initiative, size);
        GeneratedWork.add(initiative, size);
        GeneratedStructure.add(initiative, size);
        GeneratedTalk.add(initiative, size);
        GeneratedMoney.add(initiative, size);
        return initiative.build();
    }

    private static Reference reference(int i) {
        return Reference.builder()
                .id(ReferenceId.of("reference-" + i))
                .title("Report " + i)
                .published(DateRange.year(2015 + i % 10))
                .local(i % 2 == 0)
                .build();
    }

    static PartnerId partner(int i) {
        return PartnerId.of("partner-" + i);
    }

    static PersonId person(int i) {
        return PersonId.of("person-" + i);
    }

    static GroupId group(int i) {
        return GroupId.of("group-" + i);
    }

    static GoalId goal(int i) {
        return GoalId.of("goal-" + i);
    }

    static StrategyId strategy(int i) {
        return StrategyId.of("strategy-" + i);
    }

    static IndicatorId indicator(int i) {
        return IndicatorId.of("indicator-" + i);
    }

    static WorkGroupId workGroup(int i) {
        return WorkGroupId.of("work-group-" + i);
    }

    /** Returns as many as are wanted, each made from its number. */
    static <T> List<T> times(int wanted, IntFunction<T> make) {
        return IntStream.range(0, wanted).mapToObj(make).toList();
    }
}
