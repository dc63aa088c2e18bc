package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Initiatives;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Structures;
import org.collectiveimpact.model.WorkGroup;

/** What is not recorded is not known: to forget something leaves more open, and settles nothing. */
@SameCases
class AbsenceProperties {

    private static final int TRIES = 200;

    private static final int FORGOTTEN = 4;

    private static final List<Criterion> CRITERIA =
            Criteria.standard().stream().filter(Criterion::isStructural).toList();

    /**
     * What is not simply unknown when it is absent, with the reason why it cannot be.
     *
     * <p>"= value" narrows an entry to one value, "to come" to dates after the day of the facts, and a criterion in
     * front of it to that criterion.
     */
    private static final Map<String, String> READ_OTHERWISE = Map.ofEntries(
            Map.entry("Indicator.headline", "chooses which indicators are asked about; without any mark all are"),
            Map.entry("Indicator.direction = CONTEXT", "takes an indicator out of what is asked"),
            Map.entry("Partner.status", "chooses which partners are asked about; documented to be active without it"),
            Map.entry("Indicator.reportingPartners", "chooses which partners are asked to report"),
            Map.entry("Observation.group", "documented to be about the whole population without it"),
            Map.entry("Observation.unit", "documented to be in the indicator's unit without it"),
            Map.entry("Observation.partner", "most figures are of no partner"),
            Map.entry("Observation.published", "a figure of no partner is taken to be public without it"),
            Map.entry("Observation.definitionVersion", "without any version there is only one"),
            Map.entry("Indicator.definitionVersion", "without any version there is only one"),
            Map.entry("Indicator.performanceKind", "only measures of performance have one"),
            Map.entry("Endorsement.agendaVersion", "documented to be the current one without it"),
            Map.entry("Agreement.expiresOn", "documented to have no end without it"),
            Map.entry("Activity.lead", "one of the partners leads without it"),
            Map.entry("sm-curve Observation.status", "a figure without it is read as final"),
            Map.entry("sm-target Target.baseline", "the indicator's baseline stands in for it"),
            Map.entry("sm-target Indicator.baseline", "it is enough that the target was set before its date"),
            Map.entry("ca-quick-wins Initiative.actionPlan", "the adoption of the agenda stands in for the plan's"),
            Map.entry("ca-quick-wins ActionPlan.adoptedOn", "the adoption of the agenda stands in for it"),
            Map.entry("CommonAgenda.adoptedOn to come", "until then there is no agenda"),
            Map.entry("Endorsement.date to come", "until then there is no endorsement"),
            Map.entry("EvaluationPlan.adoptedOn to come", "until then there is no plan"),
            Map.entry("ForecastValue.madeOn to come", "until then there is no forecast"),
            Map.entry("Observation.reportedOn to come", "until then there is no figure"),
            Map.entry("Planning.startedOn to come", "until then there is no planning"),
            Map.entry("SteeringCommittee.formedOn to come", "until then there is no committee"),
            Map.entry("Target.setOn to come", "until then there is no target"),
            Map.entry("ActionPlan.adoptedOn to come", "until then there is no plan"),
            Map.entry("Partner.joinedOn to come", "until then it takes no part"),
            Map.entry("Activity.startedOn to come", "until then nothing is done"),
            Map.entry("Decision.date to come", "until then there is no decision"),
            Map.entry("Relationship.date to come", "until then there is no relationship"),
            Map.entry("SustainabilityPlan.date to come", "until then there is no plan"),
            Map.entry("Strategy.priority", "chooses which strategies are asked about; without any mark all are"),
            Map.entry("Backbone.type", "says whether the steering committee is the backbone"),
            Map.entry("BackboneStaff.end", "documented to have no end without it"),
            Map.entry("Activity.endedOn", "documented to have no end without it"),
            Map.entry("Activity.goals", "documented to stand where no strategy is recorded"),
            Map.entry("WorkGroup.objectives", "the strategies of the group itself stand in for theirs"),
            Map.entry("Objective.strategy", "the strategies of the group itself stand in for it"),
            Map.entry("Person.sector", "that of the partner stands in for it"),
            Map.entry("gov-conflict-process Agreement.mediator", "only some kinds of agreement are to name one"),
            Map.entry("mra-activity-map Activity.startedOn", "a confirmation stands in for it"),
            Map.entry("mra-breadth Strategy.side", "the lever stands in for it"),
            Map.entry("bb-staff BackboneStaff.fte", "nobody holds more than one full post"),
            Map.entry("cc-workgroup-cadence Meeting.workGroups", "the body says who met"),
            Map.entry("cc-leaders-attend Meeting.body", "meetings of no body are taken all together or not at all"),
            Map.entry("cc-leaders-attend Meeting.seats", "meetings of no body are taken all together or not at all"),
            Map.entry("cc-steering-cadence Meeting.body", "meetings of no body are taken all together or not at all"),
            Map.entry("eq-community-share Initiative.steeringCommittee", "only those recorded are counted"),
            Map.entry("eq-community-share SteeringCommittee.members", "only those recorded are counted"),
            Map.entry("eq-community-share Initiative.workGroups", "only those recorded are counted"));

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void toForgetSomethingNeverNarrowsAScore(@ForAll("initiatives") Initiative initiative, @ForAll Random random) {
        List<Forgotten> all = Forgotten.of(initiative);
        for (int i = 0; i < FORGOTTEN && !all.isEmpty(); i++) {
            Forgotten forgotten = all.get(random.nextInt(all.size()));
            Initiative open = initiative.withComplete(initiative.complete().stream()
                    .filter(section -> !Optional.of(section).equals(forgotten.section()))
                    .toList());

            contains(forgotten.change().apply(open), open, Optional.of(forgotten));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void toDeclareASectionCompleteNeverMovesAScoreOutside(
            @ForAll("initiatives") Initiative initiative, @ForAll Section section) {
        Initiative complete = initiative.toBuilder().addComplete(section).build();

        contains(initiative, complete, Optional.empty());
    }

    private static void contains(Initiative open, Initiative told, Optional<Forgotten> forgotten) {
        Facts less = Facts.of(open, Samples.AS_OF);
        Facts more = Facts.of(told, Samples.AS_OF);
        for (Criterion criterion : CRITERIA) {
            if (forgotten.filter(each -> isReadOtherwise(criterion, each)).isEmpty()) {
                Reading wide = criterion.measure().orElseThrow().read(criterion, less);
                Reading narrow = criterion.measure().orElseThrow().read(criterion, more);
                String law =
                        criterion.id() + " without " + forgotten + ": " + narrow.counted() + " -> " + wide.counted();

                assertThat(wide.score().low())
                        .as(law)
                        .isLessThanOrEqualTo(narrow.score().low());
                assertThat(wide.score().high())
                        .as(law)
                        .isGreaterThanOrEqualTo(narrow.score().high());
            }
        }
    }

    private static boolean isReadOtherwise(Criterion criterion, Forgotten forgotten) {
        String attribute = forgotten.attribute();
        return Stream.of(
                        attribute,
                        criterion.id() + " " + attribute,
                        attribute + " = " + forgotten.content(),
                        isToCome(forgotten.content()) ? attribute + " to come" : attribute)
                .anyMatch(READ_OTHERWISE::containsKey);
    }

    private static boolean isToCome(Object content) {
        return content instanceof LocalDate day && day.isAfter(Samples.AS_OF)
                || content instanceof DateRange days && days.start().isAfter(Samples.AS_OF);
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Arbitraries.oneOf(Indicators.initiatives(), Initiatives.any(), Structures.distinct(), AnyWork.any())
                .filter(AbsenceProperties::tellsWorkGroupsApart);
    }

    /** Two work groups with one id contradict themselves, and what they are tied to with them. */
    private static boolean tellsWorkGroupsApart(Initiative initiative) {
        return initiative.workGroups().stream().map(WorkGroup::id).distinct().count()
                == initiative.workGroups().size();
    }
}
