package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.ChangeReason;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.EngagementPlan;
import org.collectiveimpact.model.EquityCommitment;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.StrategyChange;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.SustainabilityPlan;

/** An initiative that lives up to principles and equity, for tests to spoil in exactly one place. */
final class CommunitySamples {

    private CommunitySamples() {}

    /** Returns an initiative that meets everything that is measured of principles and equity. */
    static Initiative engaged() {
        return Samples.blank().toBuilder()
                .engagementPlan(engagementPlan().build())
                .addEngagementEvents(
                        event("2025-02-01").build(),
                        event("2025-05-01").build(),
                        event("2025-08-01").build(),
                        event("2025-11-01").build())
                .addPeople(parent("ann"))
                .steeringCommittee(steering("ann").build())
                .agenda(Samples.agenda()
                        .equity(EquityCommitment.builder()
                                .text("Fair chances")
                                .adoptedOn(LocalDate.of(2025, 5, 1))
                                .build())
                        .build())
                .addGoals(Samples.goal("reading").build())
                .addStrategies(Samples.strategy("tutoring", "reading")
                        .targetGroup(GroupId.of("north"))
                        .build())
                .addActivities(WorkSamples.tutors().build())
                .addStrategyChanges(change("2025-06-01").build())
                .addMilestones(law().build())
                .sustainabilityPlan(future().build())
                .build();
    }

    static EngagementPlan.Builder engagementPlan() {
        return EngagementPlan.builder()
                .addAudiences("Parents")
                .addMethods("Home visits")
                .addDates(DateRange.parse("2026"));
    }

    /** Returns the sound initiative with other events. */
    static Initiative holding(EngagementEvent.Builder... events) {
        return engaged()
                .withEngagementEvents(
                        Stream.of(events).map(EngagementEvent.Builder::build).toList());
    }

    static EngagementEvent.Builder event(String date) {
        return EngagementEvent.builder()
                .name("Fair of " + date)
                .date(LocalDate.parse(date))
                .addAudiences(Audience.COMMUNITY);
    }

    static Person parent(String id) {
        return Samples.person(id, "nobody").withLivedExperience(true);
    }

    static SteeringCommittee.Builder steering(String... people) {
        return SteeringCommittee.builder().addMembers(members(people));
    }

    static Member[] members(String... people) {
        return Arrays.stream(people).map(Samples::member).toArray(Member[]::new);
    }

    /** Returns a change for reasons of data, with a reference. */
    static StrategyChange.Builder change(String date) {
        return StrategyChange.builder()
                .strategy(StrategyId.of("tutoring"))
                .date(LocalDate.parse(date))
                .reason(ChangeReason.DATA)
                .addSources(ReferenceId.of("study"));
    }

    /** Returns a milestone of a system on the way to a goal. */
    static Milestone.Builder law() {
        return Samples.milestone("law").level(Level.SYSTEM).goal(GoalId.of("reading"));
    }

    static SustainabilityPlan.Builder future() {
        return SustainabilityPlan.builder()
                .date(LocalDate.of(2025, 1, 1))
                .money("City budget")
                .people("School staff")
                .policyAnchoring("School law");
    }
}
