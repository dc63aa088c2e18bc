package org.collectiveimpact.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.network.ActivityNetwork;
import org.collectiveimpact.network.PartnerNetwork;
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

/** How long it takes to read off everything that the network says, and the slowest parts of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class NetworkBenchmark {

    /** The name of a size. */
    @Param({"SMALL", "MEDIUM", "LARGE"})
    public String size = "";

    private ActivityNetwork network = network(Size.SMALL);

    private static ActivityNetwork network(Size size) {
        return ActivityNetwork.of(GeneratedInitiative.withoutAnswers(size), GeneratedInitiative.AS_OF);
    }

    /** Makes the initiative. */
    @Setup
    public void generate() {
        network = network(Size.valueOf(size));
    }

    /** Reads everything: what is covered, what overlaps, and every figure of the ties. */
    @Benchmark
    public void everything(Blackhole hole) {
        coverage(hole);
        PartnerNetwork ties = network.ties();
        hole.consume(ties.density());
        hole.consume(ties.centralization());
        hole.consume(ties.reinforcement());
        hole.consume(ties.components());
        hole.consume(ties.hubDependence());
        hole.consume(ties.standings());
    }

    /** Reads what is covered and what overlaps. */
    @Benchmark
    public void coverage(Blackhole hole) {
        hole.consume(network.goals());
        hole.consume(network.strategies());
        hole.consume(network.indicators());
        hole.consume(network.activities());
        hole.consume(network.partners());
        hole.consume(network.cells());
        hole.consume(network.overlaps());
        hole.consume(network.sectorMixes());
        hole.consume(network.reinforcementLoops());
    }

    /** Finds the ties, and how often partners lie between others. */
    @Benchmark
    public void betweenness(Blackhole hole) {
        hole.consume(network.ties().betweenness());
    }
}
