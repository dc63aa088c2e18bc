package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.collectiveimpact.framework.Condition;
import org.junit.jupiter.api.Test;

class DimensionTest {

    @Test
    void theStandardDimensionsAreTheFiveConditionsAndThreeThatCutAcross() {
        assertThat(Dimension.standard())
                .extracting(Dimension::toString)
                .containsExactly(
                        "Common agenda",
                        "Shared measurement",
                        "Mutually reinforcing activities",
                        "Continuous communication",
                        "Backbone support",
                        "Preconditions",
                        "Governance",
                        "Principles and equity");
    }

    @Test
    void theDimensionOfAConditionKnowsIt() {
        assertThat(Condition.values())
                .allSatisfy(each -> assertThat(Dimension.of(each).condition()).contains(each));
    }

    @Test
    void whatCutsAcrossBelongsToNoCondition() {
        assertThat(Dimension.GOVERNANCE.condition()).isEmpty();
        assertThat(Dimension.PRECONDITIONS.condition()).isEmpty();
        assertThat(Dimension.PRINCIPLES_AND_EQUITY.condition()).isEmpty();
    }
}
