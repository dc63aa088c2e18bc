package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words of a criterion have the numbers it is judged by. */
class CriterionTest {

    private static final Criterion LIST = Criteria.standard().stream()
            .filter(each -> each.id().equals("sm-short-list"))
            .findFirst()
            .orElseThrow();

    @Test
    void theWordsHaveTheNumbersOfTheRow() {
        assertThat(LIST.evidence())
                .isEqualTo(
                        "Number of headline indicators of the goal with the most; those that name no goal may be of any."
                                + " Yes: at most 5; partly: at most 10.");
    }

    @Test
    void withAnotherLimitTheWordsChange() {
        assertThat(LIST.withLimits(LIST.limits().withYes(Bound.parse("<= 7"))).evidence())
                .isEqualTo(
                        "Number of headline indicators of the goal with the most; those that name no goal may be of any."
                                + " Yes: at most 7; partly: at most 10.");
    }

    @Test
    void aNumberIsNamedWhereTheWordsChangeWithIt() {
        assertThat(LIST.names("yes")).isTrue();
        assertThat(LIST.toBuilder().evidence("At most 5.").build().names("yes")).isFalse();
    }
}
