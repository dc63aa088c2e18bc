package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.rules.Score;

/** Laws of what to ask next, each against trying everything. */
@SameCases
class QuestionsProperties {

    private static final double HAIR = 1e-9;
    private static final Offset<Double> EXACTLY = within(HAIR);

    @Property
    void anAnswerNarrowsTheScoreByWhatTheQuestionSaysWhateverItIsAndWhateverElseIsAnswered(
            @ForAll("small") Assessment assessment, @ForAll("answers") List<Score> answers) {
        Assessment now = assessment;
        int i = 0;
        for (Question each : Questions.of(assessment).all()) {
            Assessment next = AnyAssessments.with(now, each.criterion(), answers.get(i++ % answers.size()));
            assertThat(width(now) - width(next)).isEqualTo(each.narrowing(), EXACTLY);
            now = next;
        }
    }

    @Property
    void afterAnyNumberOfAnswersNoOtherOrderHasNarrowedFurther(@ForAll("small") Assessment assessment) {
        List<Question> ranked = Questions.of(assessment).narrowing();

        for (int k = 0; k <= ranked.size(); k++) {
            int size = k;
            double best = Choices.subsets(ranked)
                    .filter(set -> set.size() == size)
                    .mapToDouble(QuestionsProperties::narrowing)
                    .max()
                    .orElseThrow();
            assertThat(narrowing(ranked.subList(0, k))).isEqualTo(best, EXACTLY);
        }
    }

    @Property
    void wheneverAQuestionIsFinishedNothingThatTookNoLongerHasNarrowedFurther(
            @ForAll("small") Assessment assessment, @ForAll("minutes") Minutes minutes) {
        List<Question> ranked =
                Questions.of(assessment, asked(minutes, assessment)).narrowing();

        for (int k = 0; k <= ranked.size(); k++) {
            List<Question> first = ranked.subList(0, k);
            assertThat(Choices.subsets(ranked)
                            .filter(set -> minutes(set) <= minutes(first))
                            .mapToDouble(QuestionsProperties::narrowing))
                    .allMatch(other -> other <= narrowing(first) + HAIR);
        }
    }

    @Property(tries = 300)
    void noOrderHasLessOpenOverTheMinutes(@ForAll("small") Assessment assessment, @ForAll("minutes") Minutes minutes) {
        List<Question> ranked =
                Questions.of(assessment, asked(minutes, assessment)).narrowing();

        assertThat(Choices.orders(ranked).mapToDouble(QuestionsProperties::waiting))
                .allMatch(other -> other >= waiting(ranked) - HAIR);
    }

    @Property
    void theBestAnswersPassTheGateAndTheWorstFailItAndNoFewerDo(@ForAll("small") Assessment assessment) {
        Questions questions = Questions.of(assessment);
        List<String> all = questions.all().stream().map(Question::criterion).toList();
        if (!questions.canChangeVerdict()) {
            assertThat(questions.settling()).isEmpty();
            return;
        }

        assertThat(verdict(assessment, questions.hinge().pass(), Score::high)).isEqualTo(Verdict.PASS);
        assertThat(questions.hinge().fail())
                .isNotEmpty()
                .allMatch(set -> verdict(assessment, set, Score::low) == Verdict.FAIL)
                .allMatch(set -> set.size()
                        == Choices.subsets(all)
                                .filter(other -> verdict(assessment, other, Score::low) == Verdict.FAIL)
                                .mapToInt(List::size)
                                .min()
                                .orElseThrow());
        assertThat(Choices.subsets(all)
                        .filter(other -> other.size() < questions.hinge().pass().size()))
                .noneMatch(other -> verdict(assessment, other, Score::high) == Verdict.PASS);
    }

    @Property
    void theFirstQuestionsAreTheSmallestSetThatCanDecideTheGate(@ForAll("small") Assessment assessment) {
        Questions questions = Questions.of(assessment);
        int smallest = Stream.concat(
                        questions.hinge().fail().stream(),
                        Stream.of(questions.hinge().pass()))
                .mapToInt(List::size)
                .min()
                .orElseThrow();
        List<String> first = questions.all().stream()
                .limit(smallest)
                .map(Question::criterion)
                .toList();

        assertThat(!questions.canChangeVerdict()
                        || verdict(assessment, first, Score::high) == Verdict.PASS
                        || verdict(assessment, first, Score::low) == Verdict.FAIL)
                .isTrue();
    }

    @Property
    void anAnswersEffectOnTheGateIsWhatAnotherAssessmentSays(@ForAll("small") Assessment assessment) {
        for (Question each : Questions.of(assessment).all()) {
            assertThat(each.ifYes()).isEqualTo(verdict(assessment, List.of(each.criterion()), Score::high));
            assertThat(each.ifNo()).isEqualTo(verdict(assessment, List.of(each.criterion()), Score::low));
        }
    }

    @Property
    void whereNoAnswerCanChangeAVerdictNoneDoes(@ForAll("small") Assessment assessment) {
        List<String> all = assessment.findings().stream()
                .filter(each -> each.score().isApplicable() && !each.score().isKnown())
                .map(each -> each.criterion().id())
                .toList();
        List<Verdict> now = verdicts(assessment);
        boolean isSettled = Choices.subsets(all)
                .allMatch(yes -> verdicts(answered(answered(assessment, yes, Score::high), all, Score::low))
                        .equals(now));

        assertThat(Questions.of(assessment).canChangeVerdict()).isEqualTo(!isSettled);
    }

    @Property
    void theExpectedNarrowingIsTheAverageOverWhatMayBeLearned(
            @ForAll("small") Assessment assessment, @ForAll("minutes") Minutes minutes) {
        Prior prior = new Prior(0.5, 0.25);
        for (Question each :
                Questions.of(assessment, asked(minutes, assessment), prior).all()) {
            Assessment told = AnyAssessments.with(assessment, each.criterion(), Score.HALF);
            Assessment without = AnyAssessments.with(assessment, each.criterion(), Score.NOT_APPLICABLE);
            double expected = 0.5 * width(told) + 0.25 * width(without) + 0.25 * width(assessment);
            assertThat(each.expectedNarrowing().orElseThrow()).isEqualTo(width(assessment) - expected, EXACTLY);
        }
    }

    @Property
    void theOrderOfTheCriteriaChangesNothingButWhichOfEqualSetsIsTaken(@ForAll("small") Assessment assessment) {
        Questions questions = Questions.of(assessment);
        Questions reversed = Questions.of(AnyAssessments.reversed(assessment));

        assertThat(reversed.all()).containsExactlyInAnyOrderElementsOf(questions.all());
        assertThat(reversed.hinge().pass()).hasSameSizeAs(questions.hinge().pass());
        if (!questions.canChangeVerdict()) {
            assertThat(reversed).isEqualTo(questions);
        }
    }

    @Property
    void whatIsKnownIsNotAsked(@ForAll("small") Assessment assessment) {
        assertThat(Questions.of(assessment).all())
                .extracting(Question::criterion)
                .doesNotHaveDuplicates()
                .allMatch(each -> !assessment.finding(each).score().isKnown());
    }

    private static double narrowing(List<Question> questions) {
        return questions.stream().mapToDouble(Question::narrowing).sum();
    }

    private static int minutes(List<Question> questions) {
        return questions.stream().mapToInt(each -> each.minutes().orElseThrow()).sum();
    }

    /** What is still open, summed over the minutes until all is answered. */
    private static double waiting(List<Question> order) {
        double sum = 0;
        int minute = 0;
        for (Question each : order) {
            minute += each.minutes().orElseThrow();
            sum += each.narrowing() * minute;
        }
        return sum;
    }

    private static double width(Assessment assessment) {
        return assessment.score().isApplicable()
                ? assessment.score().high() - assessment.score().low()
                : 0;
    }

    private static List<Verdict> verdicts(Assessment assessment) {
        return assessment.gates().stream().map(Gate::verdict).toList();
    }

    /** The verdict on the next gate, as it is now, if some criteria come to an end of their scores. */
    private static Verdict verdict(Assessment assessment, List<String> ids, ToDoubleFunction<Score> end) {
        return answered(assessment, ids, end)
                .gate(Questions.of(assessment).phase())
                .verdict();
    }

    private static Assessment answered(Assessment assessment, List<String> ids, ToDoubleFunction<Score> end) {
        Map<String, Score> scores = ids.stream().collect(Collectors.toMap(id -> id, id -> {
            Score score = assessment.finding(id).score();
            return Score.exactly(end.applyAsDouble(score));
        }));
        return AnyAssessments.with(assessment, scores);
    }

    @Provide
    static Arbitrary<Assessment> small() {
        return AnyAssessments.of(9).map(each -> AnyAssessments.withAtMostOpen(each, 5));
    }

    @Provide
    static Arbitrary<List<Score>> answers() {
        return Arbitraries.of(Score.NONE, Score.HALF, Score.FULL).list().ofSize(5);
    }

    /** The minutes of criteria that are there. */
    private static Minutes asked(Minutes minutes, Assessment assessment) {
        Map<String, Integer> of = new LinkedHashMap<>(minutes.of());
        of.keySet()
                .retainAll(assessment.findings().stream()
                        .map(finding -> finding.criterion().id())
                        .toList());
        return new Minutes(minutes.each(), of);
    }

    @Provide
    static Arbitrary<Minutes> minutes() {
        Arbitrary<Integer> minutes = Arbitraries.of(1, 2, 3, 5, 10, 60);
        return Combinators.combine(minutes, minutes, minutes)
                .as((each, first, second) -> new Minutes(each, Map.of("ca-a", first, "ca-b", second)));
    }
}
