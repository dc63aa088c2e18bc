package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.CommunitySamples.change;
import static org.collectiveimpact.rules.CommunitySamples.engaged;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.ChangeReason;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.StrategyChange;
import org.collectiveimpact.model.StrategyId;
import org.junit.jupiter.api.Test;

class LearnedChangesTest {

    private static final String LEARNED = " changes of strategy in the last 12 months were made for data, evaluation or"
            + " community feedback, with a reference";

    @Test
    void oneChangeBecauseOfWhatWasLearnedIsEnough() {
        for (ChangeReason reason :
                List.of(ChangeReason.DATA, ChangeReason.EVALUATION, ChangeReason.COMMUNITY_FEEDBACK)) {
            assertThat(read(with(
                            change("2025-03-01").reason(ChangeReason.OTHER),
                            change("2025-06-01").reason(reason))))
                    .isEqualTo(Reading.of(Answer.YES, "1 of 2" + LEARNED));
        }
    }

    @Test
    void aChangeForNoSuchReasonOnRecordIsPartOfIt() {
        assertThat(read(with(change("2025-06-01").reason(ChangeReason.OTHER))))
                .isEqualTo(Reading.of(Answer.PARTLY, "0 of 1" + LEARNED + "; without: Tutoring")
                        .withShortfalls("strategyChanges[tutoring]"));
    }

    @Test
    void aReasonOrReferenceThatIsNotRecordedLeavesItOpen() {
        for (StrategyChange.Builder vague : List.of(
                change("2025-06-01").reason(Optional.empty()),
                change("2025-06-01").sources(List.of()))) {
            assertThat(read(with(vague)))
                    .isEqualTo(Reading.of(Score.between(0.5, 1), "0 of 1" + LEARNED + "; not recorded: Tutoring")
                            .withUntold("strategyChanges[tutoring]"));
            assertThat(read(with(vague).withComplete(Section.STRATEGY_CHANGES)).score())
                    .isEqualTo(Score.HALF);
        }
    }

    @Test
    void aChangeOfExactlyAYearAgoIsRecent() {
        assertThat(read(with(change("2025-01-01"))).score()).isEqualTo(Score.FULL);
        assertThat(read(with(change("2024-12-31"))))
                .isEqualTo(Reading.of(Answer.NO, "no change of strategy in the last 12 months"));
    }

    @Test
    void aChangeStillToComeDoesNotCountYet() {
        assertThat(read(with(change("2026-01-01"))).score()).isEqualTo(Score.FULL);
        assertThat(read(with(change("2026-01-02"))))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no changes of strategy recorded"));
    }

    @Test
    void aChangeWithoutADateMayBeRecent() {
        Initiative open = with(change("2025-01-01").date(Optional.empty()).strategy(StrategyId.of("closed")));

        assertThat(read(open))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategyChanges[closed]")
                        .counted(
                                "no change of strategy is known to be made in the last 12 months; not recorded: closed")
                        .build());
        assertThat(read(open.withComplete(Section.STRATEGY_CHANGES)).score()).isEqualTo(Score.NONE);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("pp-learn-adapt", initiative);
    }

    private static Initiative with(StrategyChange.Builder... changes) {
        return engaged()
                .withStrategyChanges(
                        Stream.of(changes).map(StrategyChange.Builder::build).toList());
    }
}
