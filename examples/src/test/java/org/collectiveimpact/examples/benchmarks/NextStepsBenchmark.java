package org.collectiveimpact.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.planning.Plan;
import org.collectiveimpact.planning.Questions;
import org.collectiveimpact.rules.Score;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to rank all questions, and to plan to the last gate of the standard rule set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NextStepsBenchmark {

    private static final int LAST = 5;

    /** What the findings are. */
    @Param({"UNKNOWN", "UNMET", "MIXED"})
    public String findings = "";

    private Assessment assessment = GeneratedFindings.all(Score.UNKNOWN);

    /** Makes the assessment. */
    @Setup
    public void generate() {
        assessment = switch (findings) {
            case "UNKNOWN" -> GeneratedFindings.all(Score.UNKNOWN);
            case "UNMET" -> GeneratedFindings.all(Score.NONE);
            default -> GeneratedFindings.mixed(1);
        };
    }

    /** Ranks the questions. */
    @Benchmark
    public Questions questions() {
        return Questions.of(assessment);
    }

    /** Plans by both reckonings, with alternatives. */
    @Benchmark
    public Plan plan() {
        return Plan.to(LAST, assessment);
    }
}
