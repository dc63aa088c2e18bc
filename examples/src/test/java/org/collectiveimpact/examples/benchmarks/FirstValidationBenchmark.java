package org.collectiveimpact.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.examples.benchmarks.records.RecordValidator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.validation.InitiativeValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to make the library's validator and to validate for the first time, in a virtual machine that has
 * made a validator of Hibernate Validator before: what is built once is built on the way.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstValidationBenchmark {

    private final Initiative bare =
            Initiative.builder().id(InitiativeId.of("new")).name("New").build();
    private final Initiative medium = GeneratedInitiative.of(Size.MEDIUM);

    /** Makes a validator of another kind. */
    @Setup
    public void loadHibernateValidator() {
        RecordValidator.make();
    }

    /** Validates an initiative that has a name and no more. */
    @Benchmark
    public Object bareInitiative() {
        return InitiativeValidator.standard().validate(bare);
    }

    /** Validates an initiative that has values of all types. */
    @Benchmark
    public Object mediumInitiative() {
        return InitiativeValidator.standard().validate(medium);
    }
}
