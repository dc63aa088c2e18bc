package org.collectiveimpact.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.examples.benchmarks.records.RecordMapper;
import org.collectiveimpact.examples.benchmarks.records.RecordedInitiative;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.CollectiveImpactModule;
import org.collectiveimpact.serialization.Documents;
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
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes to read and write an initiative as JSON: as a text with line ends by {@link Documents}, as bytes
 * without them by a mapper with the module, and both by plain Jackson as records.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class DocumentBenchmark {

    /** The name of a size. */
    @Param({"SMALL", "MEDIUM"})
    public String size = "";

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CollectiveImpactModule()).build();
    private final ObjectReader reader = mapper.readerFor(Initiative.class);
    private final ObjectWriter writer = mapper.writerFor(Initiative.class);
    private Initiative initiative = GeneratedInitiative.of(Size.SMALL);
    private String text = Documents.text(initiative, "initiative.json");
    private RecordedInitiative record = RecordMapper.READER.readValue(text);
    private byte[] bytes = new byte[0];

    /** Makes the initiative and its documents. */
    @Setup
    public void generate() {
        initiative = GeneratedInitiative.of(Size.valueOf(size));
        text = Documents.text(initiative, "initiative.json");
        record = RecordMapper.READER.readValue(text);
        bytes = RecordMapper.WRITER.writeValueAsString(record).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a text. */
    @Benchmark
    public Object readText() {
        return Documents.parse(text, "initiative.json");
    }

    /** Reads a text as records. */
    @Benchmark
    public Object readTextAsRecords() {
        return RecordMapper.READER.readValue(text);
    }

    /** Reads bytes by the module. */
    @Benchmark
    public Object readBytes() {
        return reader.readValue(bytes);
    }

    /** Reads bytes as records. */
    @Benchmark
    public Object readBytesAsRecords() {
        return RecordMapper.READER.readValue(bytes);
    }

    /** Writes a text. */
    @Benchmark
    public String writeText() {
        return Documents.text(initiative, "initiative.json");
    }

    /** Writes records as a text. */
    @Benchmark
    public String writeTextOfRecords() {
        return RecordMapper.PRETTY_WRITER.writeValueAsString(record);
    }

    /** Writes bytes by the module. */
    @Benchmark
    public byte[] writeBytes() {
        return writer.writeValueAsBytes(initiative);
    }

    /** Writes records as bytes. */
    @Benchmark
    public byte[] writeBytesOfRecords() {
        return RecordMapper.WRITER.writeValueAsBytes(record);
    }
}
