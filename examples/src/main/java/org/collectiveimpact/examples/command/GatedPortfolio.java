package org.collectiveimpact.examples.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.examples.Portfolio;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.LineCount;

/** Sums up many initiatives, and counts those that do not pass a gate for certain. */
final class GatedPortfolio {

    private final RuleSet rules;
    private final LocalDate asOf;
    private final Optional<Integer> gate;
    private final LongAdder held = new LongAdder();

    GatedPortfolio(RuleSet rules, LocalDate asOf, Optional<Integer> gate) {
        this.rules = rules;
        this.asOf = asOf;
        this.gate = gate;
    }

    /** Returns the exit code, after it has told what is wrong with lines, how many there are and how many are held. */
    int sumUp(Path in, Path file, PrintStream err) {
        LineCount count = Portfolio.sumUp(in, file, this::summary, err);
        err.println(count.lines() + " lines, " + count.bad() + " of them bad");
        gate.ifPresent(phase -> err.println(held + " do not pass the gate of phase " + phase + " for certain"));
        if (count.bad() > 0) {
            return Outcome.BAD_INPUT;
        }
        return held.sum() > 0 ? Outcome.NOT_MET : Outcome.GOOD;
    }

    private Summary summary(Initiative initiative) {
        Assessment assessment = rules.assess(initiative, asOf);
        if (gate.isPresent() && assessment.gate(gate.get()).verdict() != Verdict.PASS) {
            held.increment();
        }
        return assessment.summary();
    }
}
