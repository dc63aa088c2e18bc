package org.collectiveimpact.examples;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.planning.Agreement;
import org.collectiveimpact.planning.Robustness;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    @Test
    void theCasesSayHowMuchIsOwedToWeights() {
        Golden.check("robustness.txt", ofEachCase(Robustness::of));
    }

    @Test
    void theCasesSayHowFarTheirRatersAgree() {
        Golden.check("agreement.txt", ofEachCase(Agreement::of));
    }

    private static String ofEachCase(Function<Assessment, ?> say) {
        return Cases.all().stream()
                .map(each -> each.initiative().name() + "\n"
                        + say.apply(RuleSet.standard().assess(each.initiative(), each.asOf())) + "\n")
                .collect(Collectors.joining("\n"));
    }
}
