package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.agenda;
import static org.collectiveimpact.rules.Samples.reference;
import static org.collectiveimpact.rules.Samples.sound;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.ProblemStatement;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class AgendaMeasuresTest {

    @Test
    void twoSourcesOfWhichOneIsLocalAreEnough() {
        assertThat(read("ca-problem-statement", agenda()))
                .isEqualTo(Reading.of(Answer.YES, "the problem is defined in writing, with 2 sources (local: 1)"));
    }

    @Test
    void oneSourceIsNotEnough() {
        assertThat(read("ca-problem-statement", agenda().problem(problem("Too few children read.", "census"))))
                .isEqualTo(Reading.of(Answer.PARTLY, "the problem is defined in writing, with 1 source (local: 1)")
                        .withShortfalls("agenda.problem.sources"));
    }

    @Test
    void oneSourceNamedTwiceIsOneSource() {
        assertThat(read("ca-problem-statement", agenda().problem(problem("Too few children read.", "census", "census")))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aDefinitionWhoseSourcesNobodyNamedMayHaveSome() {
        Initiative silent = sound().withAgenda(
                        agenda().problem(problem("Too few children read.")).build());

        assertThat(Samples.read("ca-problem-statement", silent))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("agenda.problem.sources")
                        .counted("the problem is defined in writing; not recorded: its sources")
                        .build());
        assertThat(Samples.read("ca-problem-statement", silent.withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.PARTLY, "the problem is defined in writing, without sources")
                        .withShortfalls("agenda.problem.sources"));
    }

    @Test
    void sourcesFromElsewhereAreNotEnough() {
        Initiative elsewhere = sound().withReferences(reference("census", false), reference("study", false));

        assertThat(Samples.read("ca-problem-statement", elsewhere))
                .isEqualTo(Reading.of(Answer.PARTLY, "the problem is defined in writing, with 2 sources (local: 0)")
                        .withShortfalls("agenda.problem.sources"));
    }

    @Test
    void aSourceThatNobodyHasDescribedMayBeLocal() {
        Initiative undescribed = sound().withReferences(reference("study", false));

        assertThat(Samples.read("ca-problem-statement", undescribed))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("agenda.problem.sources")
                        .counted("the problem is defined in writing, with 2 sources (local: 0, not recorded: 1)")
                        .build());
    }

    @Test
    void aLowerLimitAsksForFewerSources() {
        Criterion criterion = Samples.criterion("ca-problem-statement");
        Criterion easier = criterion.withLimits(criterion.limits().withNumbers(Map.of("sources", 1, "local", 1)));
        Initiative one = sound().withAgenda(
                        agenda().problem(problem("Too few read.", "census")).build());

        assertThat(Samples.read(easier, one).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aBlankDefinitionIsNoneRecorded() {
        assertThat(read("ca-problem-statement", agenda().problem(problem(" ", "census", "study"))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no definition of the problem recorded")
                        .withUntold("agenda.problem"));
    }

    @Test
    void aWrittenVisionIsEnough() {
        assertThat(read("ca-vision", agenda())).isEqualTo(Reading.of(Answer.YES, "a vision is written"));
    }

    @Test
    void aBlankVisionIsNoneRecorded() {
        assertThat(read("ca-vision", agenda().vision(" ")))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no vision recorded")
                        .withUntold("agenda.vision"));
    }

    @Test
    void aMissionIsNoVision() {
        CommonAgenda mission =
                agenda().vision(Optional.empty()).mission("We tutor.").build();

        assertThat(Samples.read("ca-vision", sound().withAgenda(mission).withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.NO, "no vision, and that part is complete")
                        .withShortfalls("agenda.vision"));
    }

    @Test
    void anAgendaAdoptedOnTheDayCounts() {
        assertThat(read("ca-vision", agenda().adoptedOn(Samples.AS_OF)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void anAgendaAdoptedLaterDoesNotCountYet() {
        assertThat(read("ca-vision", agenda().adoptedOn(Samples.AS_OF.plusDays(1)))
                        .score())
                .isEqualTo(Score.UNKNOWN);
    }

    @Test
    void principlesWithTheDayOfTheirAdoptionAreEnough() {
        assertThat(read("ca-principles", agenda()))
                .isEqualTo(Reading.of(Answer.YES, "2 principles, adopted on 2025-03-01"));
    }

    @Test
    void principlesThatAreOnlyListedMayBeAdopted() {
        Initiative listed = sound().withAgenda(
                        agenda().principlesAdoptedOn(Optional.empty()).build());

        assertThat(Samples.read("ca-principles", listed))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("agenda.principlesAdoptedOn")
                        .counted("2 principles; not recorded: when adopted")
                        .build());
        assertThat(Samples.read("ca-principles", listed.withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.PARTLY, "2 principles, not adopted")
                        .withShortfalls("agenda.principlesAdoptedOn"));
    }

    @Test
    void principlesAdoptedOnTheDayCount() {
        assertThat(read("ca-principles", agenda().principlesAdoptedOn(Samples.AS_OF))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void principlesAdoptedLaterAreOnlyListedYet() {
        assertThat(read("ca-principles", agenda().principlesAdoptedOn(Samples.AS_OF.plusDays(1)))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void blankPrinciplesAreNoneRecorded() {
        assertThat(read("ca-principles", agenda().principles(List.of("", " "))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no principles recorded")
                        .withUntold("agenda.principles"));
    }

    @Test
    void aReviewOfExactlyTwoYearsAgoIsRecent() {
        assertThat(read("ca-revisited", agenda().reviewedOn(LocalDate.of(2024, 1, 1))))
                .isEqualTo(Reading.of(Answer.YES, "the agenda was looked at again on 2024-01-01"));
    }

    @Test
    void aReviewOfTwoYearsAndADayAgoIsNot() {
        assertThat(read("ca-revisited", agenda().reviewedOn(LocalDate.of(2023, 12, 31))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "the agenda was last looked at again on 2023-12-31, more than 24 months ago")
                        .withShortfalls("agenda.reviewedOn"));
    }

    @Test
    void aLowerLimitAsksForALaterReview() {
        Criterion stricter = Samples.withNumber("ca-revisited", "months", 1);

        assertThat(Samples.read(stricter, sound()).score()).isEqualTo(Score.FULL);
        assertThat(Samples.read(stricter, with(agenda().reviewedOn(LocalDate.of(2025, 11, 30)))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "the agenda was last looked at again on 2025-11-30, more than 1 month ago")
                        .withShortfalls("agenda.reviewedOn"));
    }

    @Test
    void aReviewStillToComeIsNoneRecorded() {
        assertThat(read("ca-revisited", agenda().reviewedOn(Samples.AS_OF.plusDays(1))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no review of the agenda recorded")
                        .withUntold("agenda.reviewedOn"));
    }

    private static Reading read(String criterion, CommonAgenda.Builder agenda) {
        return Samples.read(criterion, with(agenda));
    }

    private static Initiative with(CommonAgenda.Builder agenda) {
        return sound().withAgenda(agenda.build());
    }

    private static ProblemStatement problem(String text, String... sources) {
        return ProblemStatement.builder()
                .text(text)
                .sources(Arrays.stream(sources).map(ReferenceId::of).toList())
                .build();
    }
}
