package org.collectiveimpact.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Explanation;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Gap;
import org.collectiveimpact.assessment.Gate;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.examples.Case;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.examples.benchmarks.yardstick.Bounds;
import org.collectiveimpact.examples.benchmarks.yardstick.Found;
import org.collectiveimpact.examples.benchmarks.yardstick.Reckoning;
import org.collectiveimpact.examples.benchmarks.yardstick.Truth;
import org.collectiveimpact.examples.benchmarks.yardstick.Yardstick;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine and the yardstick were written apart, so that what both say is probably so. */
class YardstickTest {

    private static final double HAIR = 1e-9;

    /** One initiative on one day. */
    record Question(String name, Initiative initiative, LocalDate asOf) {

        Assessment engine() {
            return RuleSet.standard().assess(initiative, asOf);
        }

        Reckoning yardstick() {
            return Yardstick.of(initiative, asOf);
        }

        @Override
        public String toString() {
            return name + " on " + asOf;
        }
    }

    static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Size size : Size.values()) {
            questions.add(new Question(size.name(), GeneratedInitiative.of(size), GeneratedInitiative.AS_OF));
        }
        for (Case each : Cases.all()) {
            questions.add(new Question(each.id(), each.initiative(), each.asOf()));
        }
        return questions;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachCriterionComesToTheSame(Question question) {
        assertThat(lines(question.yardstick())).containsExactlyElementsOf(lines(question.engine()));
    }

    static List<String> lines(Assessment engine) {
        return engine.findings().stream().map(YardstickTest::line).toList();
    }

    static List<String> lines(Reckoning yardstick) {
        return yardstick.found().stream().map(YardstickTest::line).toList();
    }

    private static String line(Finding finding) {
        return finding.criterion().id() + bounds(finding.score()) + " " + different(finding.shortfalls()) + " "
                + different(finding.untold());
    }

    /** Elements that go by one path, such as meetings of one day, are one place; some measures name it twice. */
    private static List<String> different(List<String> paths) {
        return paths.stream().distinct().toList();
    }

    private static String line(Found found) {
        Bounds bounds = found.bounds();
        String score = bounds.applies() ? " " + bounds.low() + " to " + bounds.high() : " not applicable";
        return found.id() + score + " " + found.shortfalls() + " " + found.untold();
    }

    private static String bounds(Score score) {
        return score.isApplicable() ? " " + score.low() + " to " + score.high() : " not applicable";
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theScoresAreTheSame(Question question) {
        Assessment engine = question.engine();
        Reckoning yardstick = question.yardstick();

        assertSame(yardstick.score(), engine.score());
        for (Dimension dimension : Dimension.standard()) {
            assertSame(yardstick.score(dimension.id()), engine.score(dimension));
        }
    }

    static void assertSame(Bounds bounds, Score score) {
        assertThat(bounds.applies()).isEqualTo(score.isApplicable());
        assertThat(bounds.low()).isCloseTo(score.low(), within(HAIR));
        assertThat(bounds.high()).isCloseTo(score.high(), within(HAIR));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theGatesAreTheSame(Question question) {
        assertThat(verdicts(question.yardstick())).isEqualTo(verdicts(question.engine()));
    }

    static List<Verdict> verdicts(Assessment engine) {
        return engine.gates().stream().map(Gate::verdict).toList();
    }

    static List<Verdict> verdicts(Reckoning yardstick) {
        return yardstick.gates().stream().map(YardstickTest::verdict).toList();
    }

    private static Verdict verdict(Truth passes) {
        return switch (passes) {
            case YES -> Verdict.PASS;
            case OPEN -> Verdict.OPEN;
            case NO -> Verdict.FAIL;
        };
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theGapsAreTheSameInTheSameOrder(Question question) {
        List<String> yardstick =
                question.yardstick().gaps().stream().map(Found::id).toList();

        assertThat(yardstick)
                .isEqualTo(question.engine().gaps().stream().map(Gap::id).toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachCriterionAddsTheSameToTheScore(Question question) {
        Map<String, Explanation> explained = new HashMap<>();
        leaves(question.engine().explain()).forEach(leaf -> explained.put(leaf.title(), leaf));
        List<Reckoning.Contribution> contributions = question.yardstick().contributions();

        assertThat(contributions).extracting(Reckoning.Contribution::id).hasSameElementsAs(explained.keySet());
        for (Reckoning.Contribution each : contributions) {
            Explanation leaf = explained.get(each.id());
            assertThat(each.share()).as(each.id()).isCloseTo(leaf.share(), within(HAIR));
            assertThat(each.low()).as(each.id()).isCloseTo(leaf.low(), within(HAIR));
            assertThat(each.high()).as(each.id()).isCloseTo(leaf.high(), within(HAIR));
        }
    }

    private static Stream<Explanation> leaves(Explanation node) {
        return node.children().isEmpty()
                ? Stream.of(node)
                : node.children().stream().flatMap(YardstickTest::leaves);
    }
}
