package org.collectiveimpact.examples.benchmarks.records;

import java.util.List;
import org.collectiveimpact.examples.benchmarks.records.Agenda.CommonAgenda;
import org.collectiveimpact.examples.benchmarks.records.Agenda.EvaluationPlan;
import org.collectiveimpact.examples.benchmarks.records.Answers.AcceptedGap;
import org.collectiveimpact.examples.benchmarks.records.Answers.Attestation;
import org.collectiveimpact.examples.benchmarks.records.Answers.Reference;
import org.collectiveimpact.examples.benchmarks.records.Course.Decision;
import org.collectiveimpact.examples.benchmarks.records.Course.Goal;
import org.collectiveimpact.examples.benchmarks.records.Course.IntermediateOutcome;
import org.collectiveimpact.examples.benchmarks.records.Course.Milestone;
import org.collectiveimpact.examples.benchmarks.records.Course.Strategy;
import org.collectiveimpact.examples.benchmarks.records.Course.StrategyChange;
import org.collectiveimpact.examples.benchmarks.records.Figures.Indicator;
import org.collectiveimpact.examples.benchmarks.records.Means.Backbone;
import org.collectiveimpact.examples.benchmarks.records.Means.Contribution;
import org.collectiveimpact.examples.benchmarks.records.Means.Funding;
import org.collectiveimpact.examples.benchmarks.records.Means.SustainabilityPlan;
import org.collectiveimpact.examples.benchmarks.records.People.Champion;
import org.collectiveimpact.examples.benchmarks.records.People.Group;
import org.collectiveimpact.examples.benchmarks.records.People.LandscapeEntry;
import org.collectiveimpact.examples.benchmarks.records.People.Partner;
import org.collectiveimpact.examples.benchmarks.records.People.Person;
import org.collectiveimpact.examples.benchmarks.records.People.Relationship;
import org.collectiveimpact.examples.benchmarks.records.Structure.Agreement;
import org.collectiveimpact.examples.benchmarks.records.Structure.Review;
import org.collectiveimpact.examples.benchmarks.records.Structure.SteeringCommittee;
import org.collectiveimpact.examples.benchmarks.records.Structure.WorkGroup;
import org.collectiveimpact.examples.benchmarks.records.Talk.Channel;
import org.collectiveimpact.examples.benchmarks.records.Talk.EngagementEvent;
import org.collectiveimpact.examples.benchmarks.records.Talk.EngagementPlan;
import org.collectiveimpact.examples.benchmarks.records.Talk.Feedback;
import org.collectiveimpact.examples.benchmarks.records.Talk.Meeting;
import org.collectiveimpact.examples.benchmarks.records.Talk.Report;
import org.collectiveimpact.examples.benchmarks.records.Work.ActionPlan;
import org.collectiveimpact.examples.benchmarks.records.Work.Activity;
import org.collectiveimpact.examples.benchmarks.records.Work.GapDecision;
import org.collectiveimpact.examples.benchmarks.records.Work.OverlapDecision;
import org.collectiveimpact.framework.Definition;
import org.collectiveimpact.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as somebody would write it down who needs no more than the document: plain records, bound by plain Jackson.
 *
 * <p>What may be absent is null, a list without elements is empty, and ids of every kind are of one type.
 */
public record RecordedInitiative(
        int schemaVersion,
        Id id,
        String name,
        @Nullable String description,
        @Nullable Period startedOn,
        @Nullable Integer phase,
        @Nullable Definition definition,
        List<Reference> references,
        List<Partner> partners,
        List<Person> people,
        List<Group> groups,
        List<Champion> champions,
        List<Funding> funding,
        List<LandscapeEntry> landscape,
        List<Decision> decisions,
        @Nullable CommonAgenda agenda,
        List<Goal> goals,
        List<Strategy> strategies,
        List<IntermediateOutcome> intermediateOutcomes,
        List<Milestone> milestones,
        List<StrategyChange> strategyChanges,
        @Nullable EvaluationPlan evaluationPlan,
        List<Indicator> indicators,
        List<Activity> activities,
        @Nullable ActionPlan actionPlan,
        List<OverlapDecision> overlapDecisions,
        List<GapDecision> gapDecisions,
        List<Relationship> relationships,
        List<Meeting> meetings,
        List<Channel> channels,
        List<EngagementEvent> engagementEvents,
        @Nullable EngagementPlan engagementPlan,
        List<Feedback> feedback,
        List<Report> reports,
        @Nullable SteeringCommittee steeringCommittee,
        List<WorkGroup> workGroups,
        List<Agreement> agreements,
        @Nullable Backbone backbone,
        List<Contribution> contributions,
        List<Review> reviews,
        @Nullable SustainabilityPlan sustainabilityPlan,
        List<Attestation> attestations,
        List<AcceptedGap> acceptedGaps,
        List<Section> complete) {}
