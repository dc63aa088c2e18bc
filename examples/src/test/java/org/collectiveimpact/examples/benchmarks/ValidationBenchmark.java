package org.collectiveimpact.examples.benchmarks;

import jakarta.validation.Validator;
import java.util.concurrent.TimeUnit;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.examples.benchmarks.records.RecordMapper;
import org.collectiveimpact.examples.benchmarks.records.RecordValidator;
import org.collectiveimpact.examples.benchmarks.records.RecordedInitiative;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.validation.InitiativeValidator;
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

/**
 * How long it takes to validate an initiative: all of it by the library, and its attributes alone by plain Hibernate
 * Validator, as records.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidationBenchmark {

    /** The name of a size. */
    @Param({"SMALL", "MEDIUM"})
    public String size = "";

    private final InitiativeValidator validator = InitiativeValidator.standard();
    private final InitiativeValidator today = validator.asOf(GeneratedInitiative.AS_OF);
    private final Validator plain = RecordValidator.make();
    private Initiative initiative = GeneratedInitiative.of(Size.SMALL);
    private RecordedInitiative record = recorded(initiative);

    /** Makes the initiative. */
    @Setup
    public void generate() {
        initiative = GeneratedInitiative.of(Size.valueOf(size));
        record = recorded(initiative);
    }

    /** Validates by the library. */
    @Benchmark
    public Object library() {
        return validator.validate(initiative);
    }

    /** Validates by the library, and asks what cannot have happened yet. */
    @Benchmark
    public Object libraryAsOf() {
        return today.validate(initiative);
    }

    /** Validates the attributes of the records by Hibernate Validator. */
    @Benchmark
    public Object attributesOfRecords() {
        return plain.validate(record);
    }

    private static RecordedInitiative recorded(Initiative initiative) {
        return RecordMapper.READER.readValue(Documents.text(initiative, "initiative.json"));
    }
}
