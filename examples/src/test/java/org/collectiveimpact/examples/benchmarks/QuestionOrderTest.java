package org.collectiveimpact.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.planning.Question;
import org.collectiveimpact.planning.Questions;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.api.Test;

/** The order in which questions are asked beside orders that are drawn; it prints how much that makes. */
class QuestionOrderTest {

    private static final int CASES = 20;
    private static final int ORDERS = 1000;

    @Test
    void theScoreNarrowsFasterThanInAThousandOtherOrders() {
        double given = 0;
        double other = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Assessment assessment = seed % 2 == 0 ? GeneratedFindings.mixed(seed) : GeneratedFindings.open(seed);
            List<Question> order = Questions.of(assessment).all();
            double open = open(order);
            for (int i = 0; i < ORDERS; i++) {
                double ofOther = open(shuffled(order, random));
                assertThat(ofOther).isGreaterThan(open);
                other += ofOther / ORDERS;
            }
            given += open;
        }
        System.out.println("Open while all is asked, of what was open at first: " + percent(given / CASES)
                + " in the order given, " + percent(other / CASES) + " in others; " + CASES + " cases, " + ORDERS
                + " orders of each, all of them slower");
    }

    @Test
    void theNextGateIsSettledWithFewerAnswersThanInOtherOrders() {
        int orders = ORDERS / 10;
        double given = 0;
        double other = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Assessment assessment = GeneratedFindings.open(seed);
            Questions questions = Questions.of(assessment);
            Map<String, Score> truth = truth(questions.all(), random);
            double answers = answers(assessment, questions, questions.all(), truth);
            double ofOthers = IntStream.range(0, orders)
                    .map(i -> answers(assessment, questions, shuffled(questions.all(), random), truth))
                    .average()
                    .orElseThrow();
            assertThat(answers).isLessThan(ofOthers);
            given += answers;
            other += ofOthers;
        }
        System.out.println("Answers until the next gate is settled: " + given / CASES + " in the order given, "
                + Math.round(other / CASES) + " in others; " + CASES + " cases, " + orders + " orders of each");
    }

    /** What is open on average while one question after the other is answered, as a share of what was at first. */
    private static double open(List<Question> order) {
        double all = order.stream().mapToDouble(Question::narrowing).sum();
        double left = all;
        double sum = 0;
        for (Question each : order) {
            sum += left;
            left -= each.narrowing();
        }
        return sum / all / order.size();
    }

    /** Three of five answers are yes. */
    private static Map<String, Score> truth(List<Question> questions, Random random) {
        List<Score> answers = List.of(Score.FULL, Score.FULL, Score.FULL, Score.HALF, Score.NONE);
        Map<String, Score> truth = new HashMap<>();
        questions.forEach(each -> truth.put(each.criterion(), GeneratedFindings.drawn(answers, random)));
        return truth;
    }

    /** How many answers settle the gate; what is settled stays so, which lets the search halve what is left. */
    private static int answers(
            Assessment assessment, Questions questions, List<Question> order, Map<String, Score> truth) {
        int least = 0;
        int most = order.size();
        while (least < most) {
            int middle = (least + most) / 2;
            if (isSettled(assessment, questions.phase(), order.subList(0, middle), truth)) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return least;
    }

    private static boolean isSettled(
            Assessment assessment, int phase, List<Question> answered, Map<String, Score> truth) {
        List<String> ids = answered.stream().map(Question::criterion).toList();
        return assessment
                        .withFindings(assessment.findings().stream()
                                .map(each -> ids.contains(each.criterion().id())
                                        ? each.withScore(
                                                truth.get(each.criterion().id()))
                                        : each)
                                .toList())
                        .gate(phase)
                        .verdict()
                != Verdict.OPEN;
    }

    private static List<Question> shuffled(List<Question> order, Random random) {
        List<Question> shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + " %";
    }
}
