package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.measured;
import static org.collectiveimpact.rules.IndicatorSamples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Report;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class ProgressReportsTest {

    @Test
    void aPublicReportOfExactlyAYearAgoIsEnough() {
        assertThat(read(report()))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("1 progress report in the last 12 months, for the public: 1")
                        .build());
    }

    @Test
    void aPublicReportOfADayBeforeIsTooOld() {
        assertThat(read(report().publishedOn(LocalDate.of(2024, 12, 31))))
                .isEqualTo(Reading.builder()
                        .score(Score.NONE)
                        .counted("0 progress reports in the last 12 months, for the public: 0")
                        .build());
    }

    @Test
    void aReportOfTomorrowIsNotOut() {
        assertThat(read(report().publishedOn(Samples.AS_OF.plusDays(1))).score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void aReportForPartnersIsAPart() {
        assertThat(read(report().audiences(List.of(Audience.PARTNERS))))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("reports[How we read]")
                        .counted("1 progress report in the last 12 months, for the public: 0")
                        .build());
    }

    @Test
    void onePublicReportOfSeveralIsEnough() {
        assertThat(read(report(), report().audiences(List.of(Audience.FUNDERS))))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("2 progress reports in the last 12 months, for the public: 1")
                        .build());
    }

    @Test
    void aReportWithoutADateMayBeRecent() {
        Initiative open = with(report().publishedOn(Optional.empty()));

        assertThat(Samples.read("sm-progress-reported", open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("reports[How we read]")
                        .counted("0 progress reports in the last 12 months, for the public: 0; date or audience not"
                                + " recorded: 1")
                        .build());
        assertThat(Samples.read("sm-progress-reported", open.withComplete(Section.REPORTS))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void anUndatedReportForPartnersIsAPartAtMost() {
        assertThat(read(report().publishedOn(Optional.empty()).audiences(List.of(Audience.PARTNERS)))
                        .score())
                .isEqualTo(Score.between(0, 0.5));
    }

    @Test
    void aReportWithoutAnAudienceMayBePublic() {
        Initiative open = with(report().audiences(List.of()));

        assertThat(Samples.read("sm-progress-reported", open).score()).isEqualTo(Score.between(0.5, 1));
        assertThat(Samples.read("sm-progress-reported", open.withComplete(Section.REPORTS))
                        .score())
                .isEqualTo(Score.HALF);
    }

    private static Initiative with(Report.Builder... reports) {
        return measured()
                .withReports(
                        List.of(reports).stream().map(Report.Builder::build).toList());
    }

    private static Reading read(Report.Builder... reports) {
        return Samples.read("sm-progress-reported", with(reports));
    }
}
