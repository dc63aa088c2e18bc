package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Section;

/** Preconditions: how long secured money for planning and infrastructure lasts. */
final class FundingHorizonYardstick {

    private static final Set<FundingPurpose> INFRASTRUCTURE = EnumSet.of(
            FundingPurpose.PLANNING,
            FundingPurpose.CONVENING,
            FundingPurpose.ENGAGEMENT,
            FundingPurpose.RESEARCH,
            FundingPurpose.BACKBONE);

    private final Data data;

    FundingHorizonYardstick(Data data) {
        this.data = data;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("pre-funding-horizon", fundingHorizon());
    }

    private Outcome fundingHorizon() {
        if (data.initiative.funding().isEmpty()) {
            return data.empty(Section.FUNDING, "funding");
        }
        List<Funding> certain = new ArrayList<>();
        List<Funding> possible = new ArrayList<>();
        for (Funding funding : data.initiative.funding()) {
            if (isCertain(funding)) {
                certain.add(funding);
            }
            if (isPossible(funding)) {
                possible.add(funding);
            }
        }
        Scale scale = Scale.atLeast(24, 12);
        LocalDate gap = firstDayWithout(certain);
        double low = scale.applyAsDouble(ChronoUnit.MONTHS.between(data.asOf, gap));
        double high = scale.applyAsDouble(ChronoUnit.MONTHS.between(data.asOf, firstDayWithout(possible)));
        List<String> shortfalls = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        for (Funding funding : data.initiative.funding()) {
            boolean runsOut =
                    isCertain(funding) && dayAfter(funding.end().get()).equals(gap);
            boolean isHoped = isSecured(funding) == Truth.NO
                    && isForInfrastructure(funding).surely();
            if (low < 1 && (runsOut || isHoped)) {
                shortfalls.add(Count.path("funding", funding));
            }
            if (low < high && isPossible(funding) && !isCertain(funding)) {
                untold.add(Count.path("funding", funding));
            }
        }
        return Outcome.between(low, high, "money is secured until " + gap).withPaths(shortfalls, untold);
    }

    private static Truth isSecured(Funding funding) {
        return funding.status()
                .map(status -> Truth.of(status == FundingStatus.SECURED))
                .orElse(Truth.OPEN);
    }

    private static Truth isForInfrastructure(Funding funding) {
        return funding.purposes().isEmpty()
                ? Truth.OPEN
                : Truth.of(funding.purposes().stream().anyMatch(INFRASTRUCTURE::contains));
    }

    private static boolean isCertain(Funding funding) {
        return isSecured(funding).and(isForInfrastructure(funding)).surely()
                && funding.end().isPresent();
    }

    private static boolean isPossible(Funding funding) {
        return isSecured(funding).and(isForInfrastructure(funding)).possibly();
    }

    private LocalDate firstDayWithout(List<Funding> money) {
        List<Funding> sorted = new ArrayList<>(money);
        sorted.sort(Comparator.comparing(funding -> funding.start().orElse(LocalDate.MIN)));
        LocalDate day = data.asOf;
        for (Funding funding : sorted) {
            LocalDate start = funding.start().orElse(LocalDate.MIN);
            LocalDate end = funding.end().orElse(LocalDate.MAX);
            if (!start.isAfter(day) && !end.isBefore(day)) {
                day = dayAfter(end);
            }
        }
        return day;
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
