package org.collectiveimpact.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Severity;

/** The rule set of an invented foundation, to begin with. */
final class Foundation {

    static final Optional<String> WHY = Optional.of("So the board decided.");
    static final RuleSet STANDARD = RuleSet.standard();

    private Foundation() {}

    /** Begins with what extends the standard rule set with nothing, under another name. */
    static CustomRuleSet.Builder extending() {
        return CustomRuleSet.extending(STANDARD).id("lakeshore").version(new Version(1, 0, 0));
    }

    /** Begins with an instrument of one's own that asks one question. */
    static CustomRuleSet.Builder own() {
        return CustomRuleSet.builder()
                .id("own")
                .version(new Version(1, 0, 0))
                .addAddition(adding("own-trust").build());
    }

    static Overriding.Builder overriding(String criterion) {
        return Overriding.builder().criterion(criterion).reason(WHY);
    }

    static Addition.Builder adding(String id) {
        return Addition.builder()
                .id(id)
                .reason(WHY)
                .dimension("governance")
                .component(Component.GOVERNANCE_AND_INFRASTRUCTURE)
                .phase(2)
                .severity(Severity.MAJOR)
                .aspect(Aspect.READINESS)
                .question("Is there trust?")
                .evidence("Who says so.")
                .remedy("Build it.")
                .effort(4);
    }

    static RuleSet on(CustomRuleSet.Builder custom, RuleSet... others) {
        return custom.build().on(and(others));
    }

    /** Returns what is wrong, one problem a line. */
    static List<String> problems(CustomRuleSet.Builder custom, RuleSet... others) {
        try {
            RuleSet made = on(custom, others);
            return List.of("nothing wrong with " + made);
        } catch (RuleSetException e) {
            return e.getMessage().lines().toList();
        }
    }

    private static List<RuleSet> and(RuleSet... others) {
        return Stream.concat(Stream.of(STANDARD), Stream.of(others)).toList();
    }
}
