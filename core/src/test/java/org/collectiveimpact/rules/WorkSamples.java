package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Objective;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.PlanStatus;
import org.collectiveimpact.model.PlanStep;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;
import org.collectiveimpact.model.WorkGroupStatus;

/** An initiative whose partners work together soundly, for tests to spoil in exactly one place. */
final class WorkSamples {

    private static final String[] GROUPS = {"north", "south"};

    private WorkSamples() {}

    /** Returns an initiative that meets everything that is measured of mutually reinforcing activities. */
    static Initiative working() {
        return Samples.blank().toBuilder()
                .addPartners(
                        Samples.partner("hub"),
                        Samples.partner("city"),
                        Samples.partner("school"),
                        Samples.partner("clinic"))
                .addGroups(group("north"), group("south"))
                .addGoals(
                        Samples.goal("reading").build(),
                        Samples.goal("attendance").build())
                .addStrategies(
                        Samples.strategy("tutoring", "reading").side("Teaching").build(),
                        Samples.strategy("book-gifts", "reading").side("Homes").build(),
                        Samples.strategy("home-visits", "attendance")
                                .side("Families")
                                .build())
                .addActivities(tutors().build(), bags().build(), visits().build())
                .actionPlan(plan().build())
                .addWorkGroups(team().build())
                .addRelationships(
                        tie("city", "school").build(), tie("school", "clinic").build())
                .backbone(
                        Backbone.builder().addOrganisations(PartnerId.of("hub")).build())
                .build();
    }

    /** Returns the sound initiative with other activities. */
    static Initiative doing(Activity.Builder... activities) {
        return working().withActivities(built(activities));
    }

    static List<Activity> built(Activity.Builder... activities) {
        return Stream.of(activities).map(Activity.Builder::build).toList();
    }

    static Activity.Builder tutors() {
        return activity("tutors", "tutoring", "school", "hub").type("Tutoring").addReinforces(ActivityId.of("bags"));
    }

    static Activity.Builder bags() {
        return activity("bags", "book-gifts", "city").type("Books").addReinforces(ActivityId.of("tutors"));
    }

    static Activity.Builder visits() {
        return activity("visits", "home-visits", "clinic", "school")
                .type("Visits")
                .addReinforces(ActivityId.of("bags"));
    }

    /** Returns an activity under way in the whole city. */
    static Activity.Builder activity(String id, String strategy, String... partners) {
        return silent(id, partners)
                .addStrategies(StrategyId.of(strategy))
                .addGroups(GroupId.of(GROUPS[0]), GroupId.of(GROUPS[1]))
                .area("City");
    }

    /** Returns an activity under way that does not say what it serves. */
    static Activity.Builder silent(String id, String... partners) {
        return Activity.builder()
                .id(ActivityId.of(id))
                .name(Samples.title(id))
                .partners(Arrays.stream(partners).map(PartnerId::of).toList())
                .status(ActivityStatus.ACTIVE)
                .confirmedOn(LocalDate.of(2025, 6, 1));
    }

    static Group group(String id) {
        return Group.builder()
                .id(GroupId.of(id))
                .name(Samples.title(id))
                .breakdown("place")
                .build();
    }

    static ActionPlan.Builder plan() {
        return ActionPlan.builder()
                .status(PlanStatus.RUNNING)
                .addStrategies(StrategyId.of("tutoring"), StrategyId.of("book-gifts"), StrategyId.of("home-visits"))
                .addSteps(step("Train tutors").build(), step("Buy books").build());
    }

    /** Returns a step that is fully described, was due and is done. */
    static PlanStep.Builder step(String name) {
        return PlanStep.builder()
                .name(name)
                .owner(PartnerId.of("school"))
                .dueDate(LocalDate.of(2025, 9, 1))
                .budget(Money.parse("USD 0"))
                .indicator(IndicatorId.of("tutors"))
                .done(true);
    }

    static WorkGroup.Builder team() {
        return workGroup("team", "tutoring", "book-gifts", "home-visits")
                .addObjectives(objective("tutoring"), objective("book-gifts"), objective("home-visits"));
    }

    static WorkGroup.Builder workGroup(String id, String... strategies) {
        return WorkGroup.builder()
                .id(WorkGroupId.of(id))
                .name(Samples.title(id))
                .strategies(Arrays.stream(strategies).map(StrategyId::of).toList())
                .status(WorkGroupStatus.ACTIVE);
    }

    static Objective objective(String strategy) {
        return Objective.builder()
                .text("Do it well")
                .strategy(StrategyId.of(strategy))
                .build();
    }

    static Relationship.Builder tie(String a, String b) {
        return Relationship.builder()
                .a(PartnerId.of(a))
                .b(PartnerId.of(b))
                .level(CollaborationLevel.COORDINATE)
                .date(LocalDate.of(2025, 5, 1));
    }
}
