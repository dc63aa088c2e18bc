package org.collectiveimpact.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.examples.benchmarks.yardstick.Reckoning;
import org.collectiveimpact.examples.benchmarks.yardstick.Yardstick;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.model.Initiative;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long a full, explained assessment takes: every finding, the scores, gates and gaps, and what each criterion adds
 * to the score; by the engine and by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessmentBenchmark {

    /** The name of a size. */
    @Param({"SMALL", "MEDIUM", "LARGE"})
    public String size = "";

    private final RuleSet rules = RuleSet.standard();
    private Initiative initiative = GeneratedInitiative.of(Size.SMALL);

    /** Makes the initiative. */
    @Setup
    public void generate() {
        initiative = GeneratedInitiative.of(Size.valueOf(size));
    }

    /** Assesses by the engine. */
    @Benchmark
    public void engine(Blackhole hole) {
        Assessment assessment = rules.assess(initiative, GeneratedInitiative.AS_OF);
        hole.consume(assessment.score());
        for (Condition condition : Condition.values()) {
            hole.consume(assessment.score(condition));
        }
        hole.consume(assessment.gates());
        hole.consume(assessment.gaps());
        hole.consume(assessment.explain());
    }

    /** Assesses by hand. */
    @Benchmark
    public void yardstick(Blackhole hole) {
        Reckoning reckoning = Yardstick.of(initiative, GeneratedInitiative.AS_OF);
        hole.consume(reckoning.score());
        for (Condition condition : Condition.values()) {
            hole.consume(reckoning.score(condition.id()));
        }
        hole.consume(reckoning.gates());
        hole.consume(reckoning.gaps());
        hole.consume(reckoning.contributions());
    }
}
