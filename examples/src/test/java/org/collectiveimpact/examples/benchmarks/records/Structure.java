package org.collectiveimpact.examples.benchmarks.records;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.MemberRole;
import org.collectiveimpact.model.ReviewSubject;
import org.collectiveimpact.model.WorkGroupStatus;
import org.jspecify.annotations.Nullable;

/** How they are organised. */
final class Structure {

    private Structure() {}

    record SteeringCommittee(
            @Nullable String name,
            List<Member> members,
            @Nullable LocalDate formedOn,
            @Nullable String decisionRule,
            @Nullable String quorum,
            List<Id> sources) {}

    record Member(
            Id person, @Nullable MemberRole role, @Nullable Boolean voting) {}

    record WorkGroup(
            Id id,
            String name,
            List<Id> strategies,
            List<Objective> objectives,
            List<Member> members,
            @Nullable WorkGroupStatus status,
            List<Id> sources) {}

    record Objective(String text, @Nullable Id strategy) {}

    record Agreement(
            Id id,
            String name,
            List<AgreementKind> kinds,
            List<Id> parties,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String mediator,
            List<Id> sources) {}

    record Review(
            ReviewSubject subject,
            LocalDate date,
            List<Id> respondents,
            @Nullable String note,
            List<Id> sources) {}
}
