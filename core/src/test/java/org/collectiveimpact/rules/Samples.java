package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.Boundaries;
import org.collectiveimpact.model.Champion;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Decision;
import org.collectiveimpact.model.DecisionOutcome;
import org.collectiveimpact.model.DecisionTopic;
import org.collectiveimpact.model.Endorsement;
import org.collectiveimpact.model.EvaluationPlan;
import org.collectiveimpact.model.EvidenceBasis;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingId;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.IntermediateOutcome;
import org.collectiveimpact.model.IntermediateOutcomeId;
import org.collectiveimpact.model.LandscapeEntry;
import org.collectiveimpact.model.LandscapeEntryId;
import org.collectiveimpact.model.LandscapeKind;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Member;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.MilestoneId;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Planning;
import org.collectiveimpact.model.ProblemStatement;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.Stance;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.Target;

/** A sound initiative, for tests to spoil in exactly one place. */
final class Samples {

    /** The day on which the samples are looked at. */
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private Samples() {}

    /** Reads a standard criterion off an initiative, on {@link #AS_OF}. */
    static Reading read(String criterion, Initiative initiative) {
        return read(criterion(criterion), initiative);
    }

    static Reading read(Criterion criterion, Initiative initiative) {
        return criterion.measure().orElseThrow().read(criterion, Facts.of(initiative, AS_OF));
    }

    static Criterion criterion(String id) {
        return Criteria.standard().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a criterion for which less, or more, is enough. */
    static Criterion withNumber(String id, String name, int number) {
        Criterion criterion = criterion(id);
        Limits limits = Limits.builder()
                .from(criterion.limits())
                .numbers(Map.of(name, number))
                .build();
        return criterion.withLimits(limits);
    }

    /** Returns a criterion for which "yes" begins elsewhere. */
    static Criterion withYes(String id, String bound) {
        Criterion criterion = criterion(id);
        return criterion.withLimits(criterion.limits().withYes(Bound.parse(bound)));
    }

    /** Returns an initiative of which nothing is known. */
    static Initiative blank() {
        return Initiative.builder()
                .id(InitiativeId.of("reading-city"))
                .name("Reading City")
                .build();
    }

    /** Returns an initiative of which it is known that it has nothing. */
    static Initiative bare() {
        return blank().withComplete(Section.values());
    }

    /** Returns an initiative that meets everything that is measured of agenda and preconditions. */
    static Initiative sound() {
        return blank().toBuilder()
                .addReferences(reference("census", true), reference("study", false))
                .addPartners(partner("city", Sector.GOVERNMENT), partner("school", Sector.EDUCATION))
                .addPeople(person("mayor", "city"), person("head", "school"))
                .addChampions(champion("mayor"))
                .addFunding(grant("2025-01-01", "2027-12-31").build())
                .landscape(entries(10))
                .addDecisions(go().build())
                .agenda(agenda().build())
                .addGoals(
                        goal("reading").priority(1).build(),
                        goal("attendance").priority(2).build())
                .addStrategies(
                        strategy("tutoring", "reading").lever(Lever.PROGRAMME).build(),
                        strategy("school-bus", "attendance")
                                .lever(Lever.RESOURCE_FLOW)
                                .build(),
                        strategy("home-visits", "attendance")
                                .lever(Lever.RELATIONSHIP)
                                .build())
                .addIntermediateOutcomes(
                        outcome("skilled-tutors")
                                .addStrategies(StrategyId.of("tutoring"))
                                .build(),
                        outcome("more-practice")
                                .addAfter(IntermediateOutcomeId.of("skilled-tutors"))
                                .addGoals(GoalId.of("reading"))
                                .build(),
                        outcome("shorter-way")
                                .addStrategies(StrategyId.of("school-bus"))
                                .addGoals(GoalId.of("attendance"))
                                .build())
                .addMilestones(
                        milestone("library-cards")
                                .quickWin(true)
                                .dueDate(LocalDate.of(2026, 3, 31))
                                .build(),
                        milestone("tutors-trained")
                                .quickWin(false)
                                .dueDate(LocalDate.of(2027, 3, 31))
                                .build())
                .evaluationPlan(EvaluationPlan.builder()
                        .addIndicators(IndicatorId.of("reading-rate"), IndicatorId.of("attendance-rate"))
                        .build())
                .addIndicators(
                        indicator("reading-rate", "reading").build(),
                        indicator("attendance-rate", "attendance").build())
                .steeringCommittee(SteeringCommittee.builder()
                        .addMembers(member("mayor"), member("head"))
                        .build())
                .build();
    }

    static CommonAgenda.Builder agenda() {
        return CommonAgenda.builder()
                .problem(ProblemStatement.builder()
                        .text("Four in ten children cannot read by the end of grade 3.")
                        .addSources(ReferenceId.of("census"), ReferenceId.of("study"))
                        .build())
                .vision("Every child reads.")
                .boundaries(boundaries().build())
                .addPrinciples("We decide with data.", "We say what we stop.")
                .principlesAdoptedOn(LocalDate.of(2025, 3, 1))
                .planning(Planning.builder()
                        .startedOn(LocalDate.of(2024, 7, 1))
                        .endedOn(LocalDate.of(2025, 6, 30))
                        .build())
                .version("1")
                .adoptedOn(LocalDate.of(2025, 6, 30))
                .reviewedOn(LocalDate.of(2025, 12, 1))
                .addEndorsements(
                        endorsement("city").build(), endorsement("school").build());
    }

    static Boundaries.Builder boundaries() {
        return Boundaries.builder()
                .geography("Reading City")
                .population("Children up to grade 3")
                .addInScope("Schools", "Families")
                .addOutOfScope("Secondary schools");
    }

    static Reference reference(String id, boolean local) {
        return Reference.builder()
                .id(ReferenceId.of(id))
                .title(title(id))
                .local(local)
                .build();
    }

    static Partner partner(String id, Sector... sectors) {
        return Partner.builder()
                .id(PartnerId.of(id))
                .name(title(id))
                .addSectors(sectors)
                .build();
    }

    static Person person(String id, String partner) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(title(id))
                .partner(PartnerId.of(partner))
                .build();
    }

    static Champion champion(String person) {
        return Champion.builder().person(PersonId.of(person)).build();
    }

    static Member member(String person) {
        return Member.builder().person(PersonId.of(person)).build();
    }

    static Endorsement.Builder endorsement(String partner) {
        return Endorsement.builder().partner(PartnerId.of(partner)).date(LocalDate.of(2025, 6, 30));
    }

    /** Returns secured money of an anchor funder for the backbone. */
    static Funding.Builder grant(String start, String end) {
        return Funding.builder()
                .id(FundingId.of("grant"))
                .name("Grant")
                .anchor(true)
                .status(FundingStatus.SECURED)
                .addPurposes(FundingPurpose.BACKBONE)
                .start(LocalDate.parse(start))
                .end(LocalDate.parse(end));
    }

    /** Returns a landscape of services and one other initiative. */
    static List<LandscapeEntry> entries(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> i == 0
                        ? entry("entry-0", LandscapeKind.INITIATIVE)
                                .stance(Stance.JOIN)
                                .build()
                        : entry("entry-" + i, LandscapeKind.SERVICE).build())
                .toList();
    }

    static LandscapeEntry.Builder entry(String id, LandscapeKind kind) {
        return LandscapeEntry.builder()
                .id(LandscapeEntryId.of(id))
                .name(title(id))
                .kind(kind)
                .sector(Sector.NONPROFIT);
    }

    static Decision.Builder go() {
        return Decision.builder()
                .topic(DecisionTopic.PROCEED)
                .outcome(DecisionOutcome.GO)
                .date(LocalDate.of(2024, 5, 2))
                .rationale("Leaders, money and urgency are there.");
    }

    static Goal.Builder goal(String id) {
        return Goal.builder().id(GoalId.of(id)).name(title(id)).level(Level.POPULATION);
    }

    static Strategy.Builder strategy(String id, String... goals) {
        return Strategy.builder()
                .id(StrategyId.of(id))
                .name(title(id))
                .goals(Arrays.stream(goals).map(GoalId::of).toList())
                .evidenceBasis(EvidenceBasis.RESEARCH)
                .addEvidence(ReferenceId.of("study"));
    }

    static IntermediateOutcome.Builder outcome(String id) {
        return IntermediateOutcome.builder().id(IntermediateOutcomeId.of(id)).name(title(id));
    }

    static Milestone.Builder milestone(String id) {
        return Milestone.builder().id(MilestoneId.of(id)).name(title(id));
    }

    static Indicator.Builder indicator(String id, String goal) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name(title(id))
                .addGoals(GoalId.of(goal))
                .addTargets(Target.of("2030", 80));
    }

    /** Returns "School bus" for "school-bus". */
    static String title(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }
}
