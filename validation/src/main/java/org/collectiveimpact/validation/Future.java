package org.collectiveimpact.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collectiveimpact.model.ActionPlan;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.BenchmarkKind;
import org.collectiveimpact.model.Boundaries;
import org.collectiveimpact.model.Channel;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Contribution;
import org.collectiveimpact.model.Decision;
import org.collectiveimpact.model.Endorsement;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.EquityCommitment;
import org.collectiveimpact.model.EvaluationPlan;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.GapDecision;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.OverlapDecision;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Planning;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Report;
import org.collectiveimpact.model.Review;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.StrategyChange;
import org.collectiveimpact.model.SustainabilityPlan;
import org.collectiveimpact.model.Target;

/** What has happened did not happen after a day. A year or month may go on after it, and begins no later. */
record Future(LocalDate day) implements Rule {

    static final List<Past> PAST = List.of(
            Past.of(ActionPlan.class, "adoptedOn"),
            Past.of(Activity.class, "confirmedOn"),
            new Past(Activity.class, "startedOn", Future::hasStarted),
            new Past(Activity.class, "endedOn", Future::hasEnded),
            Past.of(Agreement.class, "adoptedOn"),
            Past.of(Attestation.class, "date"),
            new Past(Benchmark.class, "period", Future::isObserved),
            Past.of(Boundaries.class, "reviewedOn"),
            Past.of(Channel.class, "lastUsedOn"),
            Past.of(CommonAgenda.class, "adoptedOn"),
            Past.of(CommonAgenda.class, "principlesAdoptedOn"),
            Past.of(CommonAgenda.class, "reviewedOn"),
            Past.of(Contribution.class, "date"),
            Past.of(Decision.class, "date"),
            Past.of(Endorsement.class, "date"),
            Past.of(EngagementEvent.class, "date"),
            Past.of(EquityCommitment.class, "adoptedOn"),
            Past.of(EvaluationPlan.class, "adoptedOn"),
            Past.of(Feedback.class, "receivedOn"),
            Past.of(Feedback.class, "respondedOn"),
            Past.of(ForecastValue.class, "madeOn"),
            Past.of(GapDecision.class, "date"),
            Past.of(Glossary.class, "adoptedOn"),
            Past.of(Initiative.class, "startedOn"),
            Past.of(Meeting.class, "date"),
            Past.of(Meeting.class, "agendaSentOn"),
            Past.of(Meeting.class, "notesSharedOn"),
            Past.of(Observation.class, "period"),
            Past.of(Observation.class, "reportedOn"),
            Past.of(OverlapDecision.class, "date"),
            Past.of(Partner.class, "joinedOn"),
            Past.of(Planning.class, "startedOn"),
            Past.of(Planning.class, "endedOn"),
            Past.of(Reference.class, "published"),
            Past.of(Relationship.class, "date"),
            Past.of(Report.class, "publishedOn"),
            Past.of(Review.class, "date"),
            Past.of(SteeringCommittee.class, "formedOn"),
            Past.of(StrategyChange.class, "date"),
            Past.of(SustainabilityPlan.class, "date"),
            Past.of(Target.class, "setOn"));

    @Override
    public Stream<Fault> faults(Layout layout) {
        return PAST.stream()
                .filter(past -> layout.byType().containsKey(past.type()))
                .flatMap(past -> faults(past, layout));
    }

    private Stream<Fault> faults(Past past, Layout layout) {
        Attribute time = Shape.of(past.type()).attribute(past.attribute());
        return layout.all(past.type())
                .filter(place -> isAhead(time, place.value()) && past.isPast().test(place.value()))
                .map(place -> Fault.error(place.at(past.attribute()), "in-the-future", Map.of("day", day)));
    }

    private boolean isAhead(Attribute attribute, Object owner) {
        return !attribute.isEach(owner, time -> !Times.of(time).start().isAfter(day));
    }

    private static boolean hasStarted(Object activity) {
        return ((Activity) activity)
                .status()
                .filter(status -> status != ActivityStatus.PLANNED)
                .isPresent();
    }

    private static boolean hasEnded(Object activity) {
        return ((Activity) activity)
                .status()
                .filter(status -> status == ActivityStatus.ENDED)
                .isPresent();
    }

    private static boolean isObserved(Object benchmark) {
        return ((Benchmark) benchmark).kind().orElse(BenchmarkKind.COMPARISON) != BenchmarkKind.COUNTERFACTUAL;
    }

    /** A time that tells when something happened, where it has. */
    record Past(Class<?> type, String attribute, Predicate<Object> isPast) {

        static Past of(Class<?> type, String attribute) {
            return new Past(type, attribute, always -> true);
        }
    }
}
