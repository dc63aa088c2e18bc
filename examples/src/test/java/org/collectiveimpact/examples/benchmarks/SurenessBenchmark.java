package org.collectiveimpact.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.planning.Agreement;
import org.collectiveimpact.planning.Robustness;
import org.collectiveimpact.rules.Criterion;
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

/** How long it takes to say how sure an assessment is: under other weights, and by how far its raters agree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class SurenessBenchmark {

    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.PARTLY, Answer.YES, Answer.NO);

    /** How many people answered every question. */
    @Param({"2", "20", "200"})
    public int raters = 2;

    private final Assessment assessment =
            RuleSet.standard().assess(GeneratedInitiative.of(Size.SMALL), GeneratedInitiative.AS_OF);
    private Assessment surveyed = assessment;

    /** Makes the answers. */
    @Setup
    public void ask() {
        Initiative.Builder asked =
                Initiative.builder().id(InitiativeId.of("asked")).name("Asked");
        int number = 0;
        for (Criterion criterion : RuleSet.standard().criteria()) {
            for (int rater = 0; rater < raters; rater++) {
                asked.addAttestations(Attestation.builder()
                        .criterion(criterion.id())
                        .answer(ANSWERS.get((number * 7 + rater * rater % 5) % ANSWERS.size()))
                        .rater(Rater.builder()
                                .person("Rater " + rater)
                                .kind(RaterKind.SELF)
                                .build())
                        .date(GeneratedInitiative.AS_OF)
                        .build());
            }
            number++;
        }
        surveyed = RuleSet.standard().assess(asked.build(), GeneratedInitiative.AS_OF);
    }

    /** Tries 10000 other weightings and finds every range; the number of raters does not matter. */
    @Benchmark
    public Robustness robustness() {
        return Robustness.of(assessment);
    }

    /** Finds every coefficient with its interval from 1000 resamples. */
    @Benchmark
    public Agreement agreement() {
        return Agreement.of(surveyed);
    }
}
