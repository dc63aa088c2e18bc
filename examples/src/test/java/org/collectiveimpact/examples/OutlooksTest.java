package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.collectiveimpact.measurement.Outlook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the figures of the cases say, for every indicator and group. */
class OutlooksTest {

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void theOutlooksOfEachCaseAreTheGoldenOnes(Case each) {
        Golden.check(each.id() + ".outlooks.txt", outlooks(each));
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void noLineIsWiderThanATerminal(Case each) {
        assertThat(outlooks(each).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    private static String outlooks(Case each) {
        return each.initiative().indicators().stream()
                .flatMap(indicator -> Outlook.all(indicator, each.asOf()).stream())
                .map(outlook -> outlook + "\n")
                .collect(Collectors.joining("\n"));
    }
}
