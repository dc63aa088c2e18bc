package org.collectiveimpact.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;

/** Reads an initiative, assesses it and asks why. The README shows these lines. */
public final class FirstSteps {

    private FirstSteps() {}

    /** Prints the score, the weakest condition and the explanation of one criterion. */
    public static void main(String[] args) {
        run(Path.of(args[0]));
    }

    static void run(Path file) {
        // README: begin
        Initiative initiative = Documents.read(file);
        Assessment assessment = RuleSet.standard().assess(initiative, LocalDate.parse("2015-12-31"));
        System.out.println(assessment.score());
        System.out.println(assessment.weakest());
        System.out.println(assessment.explain("sm-baseline"));
        // README: end
    }
}
