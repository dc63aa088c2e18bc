package org.collectiveimpact.examples.benchmarks.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.framework.CollaborationLevel;
import org.collectiveimpact.model.LandscapeKind;
import org.collectiveimpact.model.PartnerRole;
import org.collectiveimpact.model.PartnerStatus;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.Seniority;
import org.collectiveimpact.model.Stance;
import org.jspecify.annotations.Nullable;

/** Who takes part, and who else is at work. */
final class People {

    private People() {}

    record Partner(
            Id id,
            String name,
            List<Sector> sectors,
            List<PartnerRole> roles,
            @Nullable String contribution,
            @Nullable PartnerStatus status,
            @Nullable Boolean subjectKnowledge,
            @Nullable LocalDate joinedOn,
            @Nullable String link,
            @Nullable String email,
            List<Id> sources) {}

    record Person(
            Id id,
            String name,
            @Nullable String position,
            @Nullable Id partner,
            @Nullable Sector sector,
            @Nullable Seniority seniority,
            @Nullable Boolean livedExperience,
            List<Id> sources) {}

    record Group(Id id, String name, String breakdown, List<Id> sources) {}

    record Champion(Id person, @Nullable String constituency, List<Id> sources) {}

    record LandscapeEntry(
            Id id,
            String name,
            @Nullable LandscapeKind kind,
            @Nullable Sector sector,
            @Nullable Stance stance,
            List<Id> sources) {}

    record Relationship(
            Id a,
            Id b,
            @Nullable CollaborationLevel level,
            @Nullable BigDecimal trust,
            @Nullable BigDecimal value,
            @Nullable LocalDate date,
            List<Id> sources) {}
}
