package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Section;

/**
 * How long secured money for planning and infrastructure lasts without a gap.
 *
 * <p>Money without a start, an end, a purpose or a status may have begun and last for ever, or not count at all. Money
 * that has ended no longer helps.
 */
final class FundingHorizon {

    private static final Set<FundingPurpose> INFRASTRUCTURE = Collections.unmodifiableSet(EnumSet.of(
            FundingPurpose.PLANNING,
            FundingPurpose.CONVENING,
            FundingPurpose.ENGAGEMENT,
            FundingPurpose.RESEARCH,
            FundingPurpose.BACKBONE));

    private FundingHorizon() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Funding> funding = facts.initiative().funding();
        if (funding.isEmpty()) {
            return facts.empty(Section.FUNDING, "funding");
        }
        LocalDate asOf = facts.asOf();
        List<Funding> lasting = Those.of(
                funding, each -> each.end().map(last -> !last.isBefore(asOf)).orElse(true));
        List<Funding> certain = Those.of(lasting, each -> isCertain(each, facts));
        List<Funding> possible = Those.of(lasting, each -> isPossible(each, facts));
        LocalDate gap = firstDayWithout(certain, asOf);
        Score score = criterion.limits().between(months(asOf, gap), months(asOf, firstDayWithout(possible, asOf)));
        List<Funding> untold = Those.of(possible, each -> !isCertain(each, facts) && !score.isKnown());
        List<Funding> failing = Those.of(funding, each -> score.low() < 1 && fallsShort(each, gap, facts));
        return Reading.builder()
                .score(score)
                .cause(score.isKnown() ? Optional.empty() : Optional.of(Cause.NOT_RECORDED))
                .shortfalls(Names.paths(Section.FUNDING, failing))
                .untold(Names.paths(Section.FUNDING, untold))
                .counted(words(asOf, gap, score.isKnown()) + Names.after("; not fully recorded: ", untold))
                .build();
    }

    private static boolean isCertain(Funding funding, Facts facts) {
        return isSecured(funding, facts).orElse(false)
                && isForInfrastructure(funding, facts).orElse(false)
                && (funding.start().isPresent() || facts.isComplete(Section.FUNDING))
                && funding.end().isPresent();
    }

    private static boolean isPossible(Funding funding, Facts facts) {
        return isSecured(funding, facts).orElse(true)
                && isForInfrastructure(funding, facts).orElse(true);
    }

    /** Money for the purpose that is not secured, and secured money that runs out on the last day before the gap. */
    private static boolean fallsShort(Funding funding, LocalDate gap, Facts facts) {
        boolean runsOut = isCertain(funding, facts)
                && funding.end().map(FundingHorizon::dayAfter).equals(Optional.of(gap));
        boolean isMerelyHoped = !isSecured(funding, facts).orElse(true)
                && isForInfrastructure(funding, facts).orElse(false);
        return runsOut || isMerelyHoped;
    }

    private static Optional<Boolean> isSecured(Funding funding, Facts facts) {
        return funding.status().map(FundingStatus.SECURED::equals).or(() -> facts.unmarked(Section.FUNDING));
    }

    private static Optional<Boolean> isForInfrastructure(Funding funding, Facts facts) {
        return funding.purposes().isEmpty()
                ? facts.unmarked(Section.FUNDING)
                : Told.of(Those.any(funding.purposes(), INFRASTRUCTURE::contains));
    }

    /** Returns the first day, from a day on, that no money covers; the end of time if there is no such day. */
    private static LocalDate firstDayWithout(List<Funding> money, LocalDate from) {
        LocalDate day = from;
        List<Funding> inOrder = new ArrayList<>(money);
        inOrder.sort(Comparator.comparing(FundingHorizon::start));
        for (Funding each : inOrder) {
            LocalDate end = each.end().orElse(LocalDate.MAX);
            if (!start(each).isAfter(day) && !end.isBefore(day)) {
                day = dayAfter(end);
            }
        }
        return day;
    }

    private static LocalDate start(Funding funding) {
        return funding.start().orElse(LocalDate.MIN);
    }

    /** Returns the first day that money with a last day does not cover. */
    static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    /** Returns the whole months from a day to the first day without money. */
    static long months(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(from, to);
    }

    private static String words(LocalDate asOf, LocalDate gap, boolean isKnown) {
        return gap.equals(asOf)
                ? "no money for planning and infrastructure is " + (isKnown ? "" : "known to be ") + "secured on "
                        + asOf
                : "money for planning and infrastructure is secured until " + gap.minusDays(1) + ", "
                        + Names.counted(months(asOf, gap), "month", "months") + " ahead";
    }
}
