package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.TalkSamples.feedback;
import static org.collectiveimpact.rules.TalkSamples.talking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class AnsweredFeedbackTest {

    private static final String ANSWERED =
            " pieces of feedback received in the last 12 months were answered within 60 days";

    @Test
    void fourOfFiveAnswersAreEnough() {
        assertThat(read(answered(4, 1)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .addShortfalls("feedback[2025-03-01]")
                        .counted("4 of 5" + ANSWERED + "; without: Noise")
                        .build());
    }

    @Test
    void fewerAnswersArePartOfItOrNotEnough() {
        assertThat(read(answered(3, 1)).score()).isEqualTo(Score.HALF);
        assertThat(read(answered(2, 3)).score()).isEqualTo(Score.HALF);
        assertThat(read(answered(1, 2)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void anAnswerAfterSixtyDaysIsInTimeAndNotADayLater() {
        assertThat(respondedOn(LocalDate.of(2025, 7, 31))).isEqualTo(Score.FULL);
        assertThat(respondedOn(LocalDate.of(2025, 8, 1))).isEqualTo(Score.NONE);
        assertThat(respondedOn(LocalDate.of(2025, 6, 1))).isEqualTo(Score.FULL);
        assertThat(respondedOn(LocalDate.of(2025, 5, 31))).isEqualTo(Score.NONE);
    }

    @Test
    void anAnswerStillToComeIsNone() {
        assertThat(read(feedback("2025-12-20").respondedOn(Samples.AS_OF)).score())
                .isEqualTo(Score.FULL);
        assertThat(read(feedback("2025-12-20").respondedOn(Samples.AS_OF.plusDays(1)))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void onlyFeedbackOfTheLastYearCounts() {
        assertThat(read(feedback("2025-01-01").topic(Optional.empty()).respondedOn(Optional.empty())))
                .isEqualTo(Reading.unknown(
                                Cause.NOT_RECORDED, "0 of 1" + ANSWERED + "; not recorded: received on 2025-01-01")
                        .withUntold("feedback[2025-01-01]"));
        assertThat(read(feedback("2024-12-31")))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no feedback received in the last 12 months"));
        assertThat(read(feedback("2026-01-02")).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void inACompleteListFeedbackWithoutTheDayOfAnAnswerHasNone() {
        Initiative silent = talking()
                .withFeedback(
                        feedback("2025-06-01").respondedOn(Optional.empty()).build());

        assertThat(Samples.read("cc-feedback-closed", silent).score()).isEqualTo(Score.UNKNOWN);
        assertThat(Samples.read("cc-feedback-closed", silent.withComplete(Section.FEEDBACK))
                        .score())
                .isEqualTo(Score.NONE);
    }

    @Test
    void withoutFeedbackNobodyCanTell() {
        assertThat(read()).isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no feedback recorded"));
        assertThat(Samples.read("cc-feedback-closed", talking().withFeedback().withComplete(Section.FEEDBACK)))
                .isEqualTo(Reading.of(Answer.NO, "no feedback, and that list is complete"));
    }

    private static Score respondedOn(LocalDate day) {
        return read(feedback("2025-06-01").respondedOn(day)).score();
    }

    private static Feedback.Builder[] answered(int answered, int late) {
        return Stream.concat(
                        IntStream.range(0, answered).mapToObj(i -> feedback("2025-06-01")),
                        IntStream.range(0, late)
                                .mapToObj(i ->
                                        feedback("2025-03-01").topic("Noise").respondedOn(LocalDate.of(2025, 6, 1))))
                .toArray(Feedback.Builder[]::new);
    }

    private static Reading read(Feedback.Builder... feedback) {
        return Samples.read(
                "cc-feedback-closed",
                talking()
                        .withFeedback(Arrays.stream(feedback)
                                .map(Feedback.Builder::build)
                                .toList()));
    }
}
