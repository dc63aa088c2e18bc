package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.go;
import static org.collectiveimpact.rules.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Decision;
import org.collectiveimpact.model.DecisionOutcome;
import org.collectiveimpact.model.DecisionTopic;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class GoDecisionTest {

    @Test
    void aDecisionWithDateAndReasonsIsEnough() {
        assertThat(read(go())).isEqualTo(Reading.of(Answer.YES, "decided to go ahead on 2024-05-02, with reasons"));
    }

    @Test
    void everyOutcomeIsADecision() {
        assertThat(read(go().outcome(DecisionOutcome.WAIT)))
                .isEqualTo(Reading.of(Answer.YES, "decided to wait on 2024-05-02, with reasons"));
        assertThat(read(go().outcome(DecisionOutcome.STOP)))
                .isEqualTo(Reading.of(Answer.YES, "decided to stop on 2024-05-02, with reasons"));
        assertThat(read(go().outcome(DecisionOutcome.OTHER_APPROACH)))
                .isEqualTo(Reading.of(Answer.YES, "decided to choose another approach on 2024-05-02, with reasons"));
    }

    @Test
    void aDecisionWithoutReasonsIsPartOfIt() {
        assertThat(read(go().rationale(" ")))
                .isEqualTo(Reading.of(Score.between(0.5, 1), "decided to go ahead on 2024-05-02; not recorded: reasons")
                        .withUntold("decisions"));
        assertThat(complete(go().rationale(" ")))
                .isEqualTo(Reading.of(Answer.PARTLY, "decided to go ahead on 2024-05-02; missing: reasons")
                        .withShortfalls("decisions"));
    }

    @Test
    void aDecisionWithoutADateIsPartOfIt() {
        assertThat(complete(go().date(Optional.empty())))
                .isEqualTo(Reading.of(Answer.PARTLY, "decided to go ahead; missing: date")
                        .withShortfalls("decisions"));
    }

    @Test
    void aDecisionWithNeitherIsPartOfIt() {
        assertThat(complete(go().date(Optional.empty()).rationale(Optional.empty())))
                .isEqualTo(Reading.of(Answer.PARTLY, "decided to go ahead; missing: date and reasons")
                        .withShortfalls("decisions"));
    }

    @Test
    void theMostTellingDecisionCounts() {
        assertThat(read(
                                go(),
                                go().rationale("Enough is there.").date(LocalDate.of(2024, 9, 1)),
                                go().outcome(DecisionOutcome.WAIT)
                                        .rationale(" ")
                                        .date(LocalDate.of(2025, 1, 1)))
                        .counted())
                .isEqualTo("decided to go ahead on 2024-09-01, with reasons");
    }

    @Test
    void aDecisionOnSomethingElseIsNone() {
        assertThat(read(go().topic(DecisionTopic.BACKBONE), go().topic(DecisionTopic.OTHER)))
                .isEqualTo(Reading.of(Answer.NO, "2 decisions, none on whether to go ahead"));
    }

    @Test
    void aDecisionWithoutAnOutcomeLeavesItOpen() {
        assertThat(read(go().outcome(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("decisions")
                        .counted("a decision on 2024-05-02, with reasons; its outcome is not recorded")
                        .build());
        assertThat(complete(go().outcome(Optional.empty())).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aDecisionWithoutATopicLeavesItOpen() {
        assertThat(read(go().topic(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("decisions")
                        .counted("a decision on 2024-05-02, with reasons; its topic is not recorded")
                        .build());
        assertThat(complete(go().topic(Optional.empty())))
                .isEqualTo(Reading.of(Answer.NO, "1 decision, none on whether to go ahead"));
    }

    @Test
    void aDecisionOfTheDayCounts() {
        assertThat(read(go().date(Samples.AS_OF)).score()).isEqualTo(Score.FULL);
    }

    @Test
    void aLaterDecisionDoesNotCountYet() {
        assertThat(read(go().date(Samples.AS_OF.plusDays(1))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no decisions recorded"));
    }

    @Test
    void whereDecisionsAreCompleteAndNoneThereIsNone() {
        assertThat(Samples.read("pre-go-decision", sound().withDecisions().withComplete(Section.DECISIONS)))
                .isEqualTo(Reading.of(Answer.NO, "no decisions, and that list is complete"));
    }

    /** Reads it where nothing is left to record of decisions. */
    private static Reading complete(Decision.Builder decision) {
        return Samples.read(
                "pre-go-decision", sound().withDecisions(decision.build()).withComplete(Section.DECISIONS));
    }

    private static Reading read(Decision.Builder... decisions) {
        return Samples.read(
                "pre-go-decision",
                sound().withDecisions(List.of(decisions).stream()
                        .map(Decision.Builder::build)
                        .toList()));
    }
}
