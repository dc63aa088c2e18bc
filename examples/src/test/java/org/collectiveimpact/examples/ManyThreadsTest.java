package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.reports.ReadinessReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule sets and assessments are shared between threads, and every thread reads the same bytes. */
class ManyThreadsTest {

    private static final int THREADS = 16;

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void oneRuleSetAssessesFromManyThreads(Case each) throws Exception {
        assertThat(fromManyThreads(() -> all(assess(each)))).containsOnly(all(assess(each)));
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void oneAssessmentIsReadFromManyThreads(Case each) throws Exception {
        Assessment shared = assess(each);

        assertThat(fromManyThreads(() -> all(shared))).containsOnly(all(assess(each)));
    }

    private static Assessment assess(Case each) {
        return RuleSet.standard().assess(each.initiative(), each.asOf());
    }

    private static String all(Assessment assessment) {
        return ReadinessReport.of(assessment).text()
                + assessment.explain()
                + assessment.findings()
                + assessment.gates()
                + assessment.gaps();
    }

    /** Starts all at once, so that they meet in whatever is made when it is first asked for. */
    private static List<String> fromManyThreads(Supplier<String> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(THREADS);
            Callable<String> together = () -> {
                start.countDown();
                start.await();
                return task.get();
            };
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(together));
            }
            List<String> texts = new ArrayList<>();
            for (Future<String> answer : answers) {
                texts.add(answer.get());
            }
            return texts;
        } finally {
            threads.shutdownNow();
        }
    }
}
