package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingPurpose;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.MeetingPurpose;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerRole;
import org.collectiveimpact.model.Report;
import org.collectiveimpact.model.Section;

/** Shared measurement: who agreed to it, works for it, pays for it and talks about it. */
final class MeasurementYardstick {

    private static final int FUNDED_MONTHS = 24;
    private static final int RECENT_MONTHS = 12;
    private static final double DAYS = 32;

    private final Data data;
    private final Contracts contracts;

    MeasurementYardstick(Data data, Contracts contracts) {
        this.data = data;
        this.contracts = contracts;
    }

    void answer(Map<String, Outcome> answers) {
        answers.put(
                "sm-agreement",
                contracts.share(Scale.atLeastOrSome(0.9), "partners agreed on measurement", AgreementKind.MEASUREMENT));
        answers.put("sm-data-partner", dataPartner());
        answers.put("sm-funding", funding());
        answers.put("sm-broad-engagement", broadEngagement());
        answers.put("sm-review-meetings", reviewMeetings());
        answers.put("sm-progress-reported", progressReported());
    }

    private Outcome dataPartner() {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        Roster served = served();
        Truth unmarked = data.unmarked(Section.PARTNERS);
        Count count = new Count("partners");
        double bestLow = 0;
        double bestHigh = 0;
        for (Partner partner : data.activePartners) {
            Truth isOne = Truth.names(partner.roles(), PartnerRole.DATA_PARTNER).ifOpen(unmarked);
            if (isOne.possibly()) {
                Truth knows = partner.subjectKnowledge().map(Truth::of).orElse(unmarked);
                Truth serves = served.has(partner.id());
                double low = (knows.surely() ? 0.5 : 0) + (serves.surely() ? 0.5 : 0);
                double high = (knows.possibly() ? 0.5 : 0) + (serves.possibly() ? 0.5 : 0);
                bestLow = Math.max(bestLow, isOne.surely() ? low : 0);
                bestHigh = Math.max(bestHigh, high);
                count.add(partner, isOne, knows.and(serves));
            }
        }
        return count.size() == 0
                ? Outcome.no("no data partner")
                : count.enough(bestLow, bestHigh, "data partners know the subject and have their service described");
    }

    private Roster served() {
        Roster served = contracts.parties(EnumSet.of(AgreementKind.SERVICE));
        boolean noAgreements = data.initiative.agreements().isEmpty() && !data.isComplete(Section.AGREEMENTS);
        boolean noActivities = data.initiative.activities().isEmpty() && !data.isComplete(Section.ACTIVITIES);
        if (noAgreements || noActivities) {
            served.open();
        }
        for (Activity activity : data.initiative.activities()) {
            boolean isComplete = data.isComplete(Section.ACTIVITIES);
            Truth goesOn = activity.status()
                    .map(status -> Truth.of(status != ActivityStatus.ENDED))
                    .orElse(data.unmarked(Section.ACTIVITIES));
            served.add(goesOn, Doings.partners(activity), isComplete);
            if (goesOn.possibly() && activity.partners().isEmpty() && !isComplete) {
                served.open();
            }
        }
        return served;
    }

    private Outcome funding() {
        if (data.initiative.funding().isEmpty()) {
            return data.empty(Section.FUNDING, "funding");
        }
        Count count = new Count("funding");
        double least = 0;
        double most = 0;
        for (Funding source : data.initiative.funding()) {
            Truth isSecured = source.status()
                    .map(status -> Truth.of(status == FundingStatus.SECURED))
                    .orElse(Truth.OPEN);
            Truth counts = Truth.names(source.purposes(), FundingPurpose.MEASUREMENT)
                    .and(isSecured)
                    .ifOpen(data.unmarked(Section.FUNDING));
            double months = source.end().map(this::monthsUntil).orElse(Double.POSITIVE_INFINITY);
            if (counts.possibly() && months > 0) {
                boolean isCertain = counts.surely() && source.end().isPresent();
                least = Math.max(least, isCertain ? months : 0);
                most = Math.max(most, months);
                count.add(source, counts, source.end().isPresent() ? Truth.of(months >= FUNDED_MONTHS) : Truth.OPEN);
            }
        }
        Scale scale = Scale.atLeastOrSome(FUNDED_MONTHS);
        return count.size() == 0
                ? Outcome.no("no secured money for measurement")
                : count.enough(
                        scale.applyAsDouble(least),
                        scale.applyAsDouble(most),
                        "sources of money for measurement last (" + (long) least + " months)");
    }

    private double monthsUntil(LocalDate last) {
        LocalDate gap = last.equals(LocalDate.MAX) ? last : last.plusDays(1);
        if (!gap.isAfter(data.asOf)) {
            return 0;
        }
        long whole = ChronoUnit.MONTHS.between(data.asOf, gap);
        return whole + ChronoUnit.DAYS.between(data.asOf.plusMonths(whole), gap) / DAYS;
    }

    private Truth isFor(Meeting meeting, MeetingPurpose purpose) {
        return meeting.purpose().map(each -> Truth.of(each == purpose)).orElse(data.unmarked(Section.MEETINGS));
    }

    private Outcome broadEngagement() {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        if (data.initiative.meetings().isEmpty()) {
            return data.empty(Section.MEETINGS, "meetings");
        }
        Roster present = new Roster();
        for (Meeting meeting : data.initiative.meetings()) {
            if (data.hasCome(meeting.date())) {
                Truth isDesign = isFor(meeting, MeetingPurpose.MEASUREMENT_DESIGN);
                present.add(isDesign, meeting.participants(), data.isComplete(Section.MEETINGS));
            }
        }
        return data.shareOfPartners(present, Scale.atLeast(0.5, 0.2), "partners took part in choosing the measures");
    }

    private Outcome reviewMeetings() {
        if (data.initiative.meetings().isEmpty()) {
            return data.empty(Section.MEETINGS, "meetings");
        }
        LocalDate first = data.asOf.minusMonths(RECENT_MONTHS);
        int held = 0;
        List<String> untold = new ArrayList<>();
        int open = 0;
        for (Meeting meeting : data.initiative.meetings()) {
            if (data.hasCome(meeting.date()) && !meeting.date().isBefore(first)) {
                Truth isReview = isFor(meeting, MeetingPurpose.DATA_REVIEW);
                held += isReview.surely() ? 1 : 0;
                if (isReview == Truth.OPEN) {
                    open++;
                    untold.add("meetings[" + meeting.date() + "]");
                }
            }
        }
        Scale scale = Scale.atLeast(4, 1);
        return Outcome.between(
                        scale.applyAsDouble(held),
                        scale.applyAsDouble(held + open),
                        held + " meetings to review data; of unknown purpose: " + open)
                .withPaths(List.of(), untold);
    }

    private Outcome progressReported() {
        if (data.initiative.reports().isEmpty()) {
            return data.empty(Section.REPORTS, "reports");
        }
        Truth unmarked = data.unmarked(Section.REPORTS);
        LocalDate first = data.asOf.minusMonths(RECENT_MONTHS);
        double low = 0;
        double high = 0;
        int recent = 0;
        List<String> internal = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Report report : data.initiative.reports()) {
            LocalDate day = report.publishedOn().orElse(null);
            boolean isRecent = day != null && data.hasCome(day) && !day.isBefore(first);
            if (!isRecent && (day != null || unmarked == Truth.NO)) {
                continue;
            }
            Truth isPublic = Truth.names(report.audiences(), Audience.PUBLIC).ifOpen(unmarked);
            double least = isRecent ? (isPublic.surely() ? 1 : 0.5) : 0;
            double most = isPublic.possibly() ? 1 : 0.5;
            low = Math.max(low, least);
            high = Math.max(high, most);
            recent += isRecent ? 1 : 0;
            String path = "reports[" + report.title() + "]";
            if (isRecent && isPublic == Truth.NO) {
                internal.add(path);
            }
            if (least < most) {
                open.add(path);
            }
        }
        return Outcome.between(low, high, recent + " recent progress reports")
                .withPaths(low < 1 ? internal : List.of(), low < high ? open : List.of());
    }
}
