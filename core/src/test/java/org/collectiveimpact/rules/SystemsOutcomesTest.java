package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.CommunitySamples.engaged;
import static org.collectiveimpact.rules.CommunitySamples.law;
import static org.collectiveimpact.rules.Samples.goal;
import static org.collectiveimpact.rules.Samples.indicator;
import static org.collectiveimpact.rules.Samples.strategy;

import java.util.Optional;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class SystemsOutcomesTest {

    private static final Reading NONE = Reading.of(Answer.NO, "no change in systems is intended or tracked");

    @Test
    void aMilestoneOfASystemIsEnough() {
        assertThat(read(tracking(law()))).isEqualTo(Reading.of(Answer.YES, "changes in systems are tracked by Law"));
    }

    @Test
    void anIndicatorOfASystemIsEnough() {
        assertThat(read(tracking(rate().level(Level.SYSTEM))))
                .isEqualTo(Reading.of(Answer.YES, "changes in systems are tracked by Rate"));
    }

    @Test
    void whatLeadsToNoGoalIsNotEnough() {
        Initiative aimless = tracking(law().goal(Optional.empty()));

        assertThat(read(aimless).untold()).containsExactly("milestones[law]");
        assertThat(read(aimless.toBuilder().addComplete(Section.MILESTONES).build()))
                .isEqualTo(NONE);
        assertThat(read(tracking(law().goal(GoalId.of("nowhere"))))).isEqualTo(NONE);
        assertThat(read(tracking(indicator("rate", "nowhere").level(Level.SYSTEM))))
                .isEqualTo(NONE);
    }

    @Test
    void aContextFigureTracksNothing() {
        assertThat(read(tracking(rate().level(Level.SYSTEM).direction(Direction.CONTEXT))))
                .isEqualTo(NONE);
    }

    @Test
    void anIntentionAloneIsPartOfIt() {
        Initiative untracked = tracking(law().level(Level.POPULATION));

        assertThat(read(untracked.withStrategies(
                        strategy("rules", "reading").lever(Lever.POLICY).build())))
                .isEqualTo(
                        Reading.of(Answer.PARTLY, "changes in systems are not known to be tracked; intended by Rules")
                                .withShortfalls("strategies[rules]"));
        assertThat(read(untracked.withGoals(
                                goal("reading").build(),
                                goal("budget").level(Level.SYSTEM).build()))
                        .shortfalls())
                .containsExactly("goals[budget]");
    }

    @Test
    void whatHasNoLevelMayBeOfASystem() {
        assertThat(read(tracking(law().level(Optional.empty()))))
                .isEqualTo(Reading.builder()
                        .score(Score.UNKNOWN)
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("milestones[law]")
                        .counted("no change in systems recorded")
                        .build());
        assertThat(read(tracking(rate().level(Optional.empty()))
                        .withGoals(goal("reading").level(Level.SYSTEM).build())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addShortfalls("goals[reading]")
                        .addUntold("indicators[rate]")
                        .counted("changes in systems are not known to be tracked; intended by Reading")
                        .build());
        assertThat(read(tracking(law().level(Optional.empty())).withComplete(Section.MILESTONES)))
                .isEqualTo(NONE);
    }

    @Test
    void aStrategyWithoutALeverMayIntendOne() {
        assertThat(read(tracking(law().level(Level.POPULATION))
                        .withStrategies(strategy("rules", "reading").build())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0, 0.5))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("strategies[rules]")
                        .counted("no change in systems recorded")
                        .build());
    }

    @Test
    void whileAListIsEmptyAndNotCompleteSomethingMayBeMissingFromIt() {
        Initiative none = tracking(law().level(Level.POPULATION)).withMilestones();

        assertThat(read(none).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(none.withComplete(Section.MILESTONES))).isEqualTo(NONE);
    }

    private static Reading read(Initiative initiative) {
        return Samples.read("pp-systems-outcomes", initiative);
    }

    private static Indicator.Builder rate() {
        return indicator("rate", "reading");
    }

    private static Initiative tracking(Milestone.Builder milestone) {
        return programmes()
                .withMilestones(milestone.build())
                .withIndicators(rate().level(Level.POPULATION).build());
    }

    private static Initiative tracking(Indicator.Builder indicator) {
        return programmes()
                .withMilestones(law().level(Level.POPULATION).build())
                .withIndicators(indicator.build());
    }

    /** Returns an initiative that intends no change in systems. */
    private static Initiative programmes() {
        return engaged()
                .withStrategies(
                        strategy("tutoring", "reading").lever(Lever.PROGRAMME).build());
    }
}
