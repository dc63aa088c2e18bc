package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.IndicatorSamples.births;
import static org.collectiveimpact.rules.IndicatorSamples.measured;
import static org.collectiveimpact.rules.IndicatorSamples.rate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class ShortListTest {

    @Test
    void fiveForAGoalAreAShortList() {
        assertThat(read(list(5)))
                .isEqualTo(Reading.builder()
                        .score(Score.FULL)
                        .counted("the longest list has 5 headline indicators, for More reading")
                        .build());
    }

    @Test
    void sixForAGoalAreShortInPart() {
        assertThat(read(list(6)))
                .isEqualTo(Reading.builder()
                        .score(Score.HALF)
                        .addShortfalls("goals[reading]")
                        .counted("the longest list has 6 headline indicators, for More reading")
                        .build());
    }

    @Test
    void tenForAGoalAreShortInPart() {
        assertThat(read(list(10)).score()).isEqualTo(Score.HALF);
    }

    @Test
    void elevenForAGoalAreNotShort() {
        assertThat(read(list(11)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aContextFigureIsNotCounted() {
        assertThat(read(Stream.concat(
                                list(5),
                                Stream.of(births().headline(true)
                                        .addGoals(GoalId.of("reading"))
                                        .build())))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void indicatorsBesideTheHeadlinesAreNotCounted() {
        assertThat(read(Stream.concat(list(5), list(20).map(each -> each.withHeadline(false))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    @Test
    void whereNoneIsMarkedAllAreHeadlines() {
        assertThat(read(list(20).map(each -> each.withHeadline(false))).score()).isEqualTo(Score.NONE);
    }

    @Test
    void thoseThatNameNoGoalMayBeOfAny() {
        assertThat(read(list(2).map(each -> each.withGoals())))
                .isEqualTo(Reading.of(
                        Answer.YES, "no goal has more than 2 headline indicators; naming no goal: Rate 0, Rate 1"));
        assertThat(read(Stream.concat(
                        list(5),
                        Stream.of(rate("other", "Other").goals(List.of()).build()))))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("indicators[other]")
                        .counted("the longest list has 5 headline indicators, for More reading; naming no goal: Other")
                        .build());
    }

    @Test
    void inACompleteListThoseThatNameNoGoalAreAListOfTheirOwn() {
        Initiative complete = measured()
                .withIndicators(list(6).map(each -> each.withGoals()).toList())
                .withComplete(Section.INDICATORS);

        assertThat(Samples.read("sm-short-list", complete).score()).isEqualTo(Score.HALF);
        assertThat(Samples.read("sm-short-list", complete).counted())
                .startsWith("the longest list has 6 headline indicators, for no goal; naming no goal: Rate 0, ");
    }

    @Test
    void listsOfOneLengthAreNamedApart() {
        assertThat(read(Stream.of(
                                rate("a", "A")
                                        .goals(List.of(GoalId.of("reading")))
                                        .build(),
                                rate("b", "B")
                                        .goals(List.of(GoalId.of("housing")))
                                        .build()))
                        .counted())
                .isEqualTo("the longest lists, of 2 goals, have 1 headline indicator each: More reading, housing");
    }

    @Test
    void aGoalThatIsNotRecordedGoesByItsId() {
        assertThat(read(list(1).map(each -> each.withGoals(GoalId.of("housing"))))
                        .counted())
                .isEqualTo("the longest list has 1 headline indicator, for housing");
    }

    @Test
    void anIndicatorThatNamesItsGoalTwiceIsCountedOnce() {
        assertThat(read(list(5).map(each -> each.withGoals(GoalId.of("reading"), GoalId.of("reading"))))
                        .score())
                .isEqualTo(Score.FULL);
    }

    private static Stream<Indicator> list(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> rate("rate-" + i, "Rate " + i).build());
    }

    private static Reading read(Stream<Indicator> indicators) {
        List<Indicator> list = indicators.toList();
        return Samples.read("sm-short-list", measured().withIndicators(list));
    }
}
