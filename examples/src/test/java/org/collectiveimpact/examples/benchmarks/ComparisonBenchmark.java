package org.collectiveimpact.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.planning.Comparison;
import org.collectiveimpact.rules.Weights;
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

/** How long it takes to suppose an answer, and to compare two years, beside one assessment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class ComparisonBenchmark {

    /** The name of a size. */
    @Param({"SMALL", "MEDIUM", "LARGE"})
    public String size = "";

    private final RuleSet rules = RuleSet.standard();
    private final RuleSet newer =
            rules.withVersion(new Version(rules.version().first() + 1, 0, 0)).withWeights(new Weights(3, 2, 1));
    private Initiative initiative = GeneratedInitiative.of(Size.SMALL);
    private Assessment before = rules.assess(initiative, GeneratedInitiative.AS_OF);
    private Assessment after = before;
    private Assessment afterByNewer = before;

    /** Makes the initiative and assesses it in two years. */
    @Setup
    public void generate() {
        initiative = GeneratedInitiative.of(Size.valueOf(size));
        before = rules.assess(initiative, GeneratedInitiative.AS_OF.minusYears(2));
        after = rules.assess(initiative, GeneratedInitiative.AS_OF);
        afterByNewer = newer.assess(initiative, GeneratedInitiative.AS_OF);
    }

    /** Assesses once, with the overall score. */
    @Benchmark
    public Object assessment() {
        return rules.assess(initiative, GeneratedInitiative.AS_OF).score();
    }

    /** Supposes one answer, with the overall score. */
    @Benchmark
    public Object whatIf() {
        return after.answering("cc-trust", Answer.YES).score();
    }

    /** Compares two years by the same rules, of which the scores, gates and gaps are known. */
    @Benchmark
    public Object comparison() {
        return Comparison.of(before, after);
    }

    /** Compares two years by two versions of the rules, which takes one assessment more. */
    @Benchmark
    public Object comparisonByTwoVersions() {
        return Comparison.of(before, afterByNewer);
    }
}
