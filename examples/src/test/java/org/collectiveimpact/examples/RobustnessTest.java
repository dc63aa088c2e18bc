package org.collectiveimpact.examples;

import java.util.stream.Collectors;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.planning.Robustness;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    @Test
    void theCasesSayHowMuchIsOwedToWeights() {
        Golden.check(
                "robustness.txt",
                Cases.all().stream()
                        .map(each -> each.initiative().name() + "\n"
                                + Robustness.of(RuleSet.standard().assess(each.initiative(), each.asOf())) + "\n")
                        .collect(Collectors.joining("\n")));
    }
}
