package org.collectiveimpact.examples.benchmarks.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.ContributionKind;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.jspecify.annotations.Nullable;

/** Who holds it together, and what pays for it. */
final class Means {

    private Means() {}

    record Backbone(
            @Nullable BackboneType type,
            List<Id> organisations,
            @Nullable BackboneStatus status,
            @Nullable String rationale,
            @Nullable String separationNote,
            List<BackboneStaff> staff,
            List<FunctionOwner> functions,
            List<Budget> budgets,
            List<Id> sources) {}

    record BackboneStaff(
            List<BackboneRole> roles,
            @Nullable Id person,
            @Nullable BigDecimal fte,
            @Nullable Boolean paid,
            @Nullable LocalDate end,
            List<Id> sources) {}

    record FunctionOwner(
            BackboneFunction function,
            @Nullable Id partner,
            @Nullable Id person,
            List<Id> sources) {}

    record Budget(Period period, Money amount, List<Id> sources) {}

    record Contribution(
            Id partner,
            @Nullable ContributionKind kind,
            @Nullable Money amount,
            @Nullable LocalDate date,
            @Nullable String note,
            List<Id> sources) {}

    record Funding(
            Id id,
            String name,
            List<Id> funders,
            @Nullable Boolean anchor,
            @Nullable Money amount,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            List<FundingPurpose> purposes,
            @Nullable FundingStatus status,
            List<Id> sources) {}

    record SustainabilityPlan(
            @Nullable LocalDate date,
            @Nullable String money,
            @Nullable String people,
            @Nullable String policyAnchoring,
            @Nullable String exitCondition,
            List<Id> sources) {}
}
