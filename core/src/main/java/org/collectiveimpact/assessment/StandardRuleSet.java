package org.collectiveimpact.assessment;

import org.collectiveimpact.rules.Criteria;

/** The standard rule set, made when it is first asked for. */
final class StandardRuleSet {

    static final RuleSet INSTANCE = RuleSet.builder()
            .id("standard")
            .version(new Version(0, 1, 0))
            .title("Standard rule set")
            .criteria(Criteria.standard())
            .build();

    private StandardRuleSet() {}
}
