package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementId;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingId;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Planning;
import org.collectiveimpact.model.ProblemStatement;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyId;
import org.collectiveimpact.model.Target;

/** An initiative without a fault, and ways to spoil exactly one thing about it. */
final class SoundInitiative {

    private SoundInitiative() {}

    static Initiative initiative() {
        return Initiative.builder()
                .id(InitiativeId.of("reading-city"))
                .name("Reading City")
                .startedOn(DateRange.parse("2020"))
                .phase(4)
                .addReferences(Reference.builder()
                        .id(ReferenceId.of("census"))
                        .title("Census of schools")
                        .build())
                .addGroups(Group.builder()
                        .id(GroupId.of("north"))
                        .name("North side")
                        .breakdown("place")
                        .build())
                .addPartners(partner("city-schools", "City Schools"), partner("library", "City Library"))
                .agenda(agenda().build())
                .addGoals(Goal.builder()
                        .id(GoalId.of("all-read"))
                        .name("All children read")
                        .priority(1)
                        .build())
                .addStrategies(Strategy.builder()
                        .id(StrategyId.of("tutoring"))
                        .name("Tutoring")
                        .addGoals(GoalId.of("all-read"))
                        .build())
                .addIndicators(reading().build(), absence().build())
                .addActivities(evenings().build())
                .addFunding(funding().build())
                .addMeetings(meeting().build())
                .addEngagementEvents(EngagementEvent.builder()
                        .name("Open day")
                        .date(LocalDate.parse("2022-05-01"))
                        .attendance(80)
                        .build())
                .addFeedback(Feedback.builder()
                        .receivedOn(LocalDate.parse("2022-05-02"))
                        .respondedOn(LocalDate.parse("2022-05-09"))
                        .build())
                .addAgreements(agreement().build())
                .build();
    }

    static Partner partner(String id, String name) {
        return Partner.builder()
                .id(PartnerId.of(id))
                .name(name)
                .email("office@example.org")
                .build();
    }

    static CommonAgenda.Builder agenda() {
        return CommonAgenda.builder()
                .problem(ProblemStatement.builder()
                        .text("Two children in five do not read at grade level.")
                        .addSources(ReferenceId.of("census"))
                        .build())
                .vision("Every child reads.")
                .addPrinciples("We decide with families.")
                .planning(Planning.builder()
                        .startedOn(LocalDate.parse("2020-01-10"))
                        .endedOn(LocalDate.parse("2020-11-30"))
                        .build())
                .adoptedOn(LocalDate.parse("2020-12-01"))
                .reviewedOn(LocalDate.parse("2022-12-01"));
    }

    /** A percentage that should rise. */
    static Indicator.Builder reading() {
        return Indicator.builder()
                .id(IndicatorId.of("reading"))
                .name("Children reading at grade level by grade 3")
                .addGoals(GoalId.of("all-read"))
                .unit("%")
                .direction(Direction.INCREASE)
                .owner(PartnerId.of("city-schools"))
                .baseline(Observation.of("2020", 60))
                .addTargets(Target.of("2025", 80))
                .addObservations(Observation.of("2021", 62))
                .addObservations(counted(130, 200));
    }

    /** A number of days that should fall. */
    static Indicator.Builder absence() {
        return Indicator.builder()
                .id(IndicatorId.of("absence"))
                .name("Days missed in a year")
                .unit("days")
                .direction(Direction.DECREASE)
                .baseline(Observation.of("2020", 12))
                .addTargets(Target.of("2025", 6));
    }

    /** An answer of the initiative itself. */
    static Attestation answer(String criterion, Answer answer) {
        return Attestation.builder()
                .criterion(criterion)
                .answer(answer)
                .rater(Rater.builder().kind(RaterKind.SELF).build())
                .date(LocalDate.parse("2022-06-15"))
                .build();
    }

    static Observation counted(int numerator, int denominator) {
        return Observation.builder()
                .period(DateRange.parse("2022"))
                .value(denominator <= 0 ? 65 : 100.0 * numerator / denominator)
                .numerator(BigDecimal.valueOf(numerator))
                .denominator(BigDecimal.valueOf(denominator))
                .build();
    }

    static Activity.Builder evenings() {
        return Activity.builder()
                .id(ActivityId.of("evenings"))
                .name("Reading evenings")
                .addPartners(PartnerId.of("city-schools"), PartnerId.of("library"))
                .addStrategies(StrategyId.of("tutoring"))
                .startedOn(LocalDate.parse("2021-01-10"))
                .endedOn(LocalDate.parse("2023-06-30"));
    }

    static Funding.Builder funding() {
        return Funding.builder()
                .id(FundingId.of("grant"))
                .name("Start-up grant")
                .start(LocalDate.parse("2020-01-01"))
                .end(LocalDate.parse("2022-12-31"));
    }

    static Meeting.Builder meeting() {
        return Meeting.builder()
                .date(LocalDate.parse("2022-03-15"))
                .seats(10)
                .principals(8)
                .agendaSentOn(LocalDate.parse("2022-03-01"))
                .notesSharedOn(LocalDate.parse("2022-03-20"));
    }

    static Agreement.Builder agreement() {
        return Agreement.builder()
                .id(AgreementId.of("data"))
                .name("Data agreement")
                .addParties(PartnerId.of("library"))
                .adoptedOn(LocalDate.parse("2021-01-01"))
                .expiresOn(LocalDate.parse("2024-12-31"));
    }

    /** Returns the violations of the sound initiative after a change, as text. */
    static List<String> violationsAfter(UnaryOperator<Initiative> change) {
        return InitiativeValidator.standard().validate(change.apply(initiative())).stream()
                .map(Violation::toString)
                .toList();
    }
}
