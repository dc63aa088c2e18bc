package org.collectiveimpact.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.validation.Violation.Severity;

/**
 * What a validator looks for.
 *
 * @param day what has happened cannot be later; empty if nobody said what day it is
 * @param ruleSet what answers are held against; empty for the standard one, with less severity
 * @param drafts whether only what no further writing can mend is reported
 */
record Scope(Optional<LocalDate> day, Optional<RuleSet> ruleSet, boolean drafts) {

    static final Scope STANDARD = new Scope(Optional.empty(), Optional.empty(), false);

    /** The codes of errors that go away when people write on. */
    static final Set<String> UNFINISHED = Set.of(
            "blank-text",
            "impossible-date",
            "missing",
            "not-a-web-address",
            "not-an-email",
            "not-relative",
            "off-scale",
            "unfilled",
            "unknown-criterion",
            "unknown-reference");

    Scope withDay(LocalDate today) {
        return new Scope(Optional.of(today), ruleSet, drafts);
    }

    Scope withRuleSet(RuleSet rules) {
        return new Scope(day, Optional.of(rules), drafts);
    }

    Scope withDrafts() {
        return new Scope(day, ruleSet, true);
    }

    /** Returns the rules for an initiative or parts of one. */
    Stream<Rule> rules() {
        return Stream.of(Always.RULES.stream(), day.stream().map(Future::new), Stream.of(new Answers(ruleSet)))
                .flatMap(rules -> rules);
    }

    /** Whether a fault is one to report. */
    boolean admits(Fault fault) {
        return !drafts || (fault.severity() == Severity.ERROR && !UNFINISHED.contains(fault.code()));
    }

    /** Made when something is validated for the first time. */
    private static final class Always {

        static final List<Rule> RULES = List.of(
                new Constraints(),
                new Leaves(),
                new UniqueIds(),
                new KnownReferences(),
                new ToItself(),
                new DatesInOrder(),
                new TargetsAhead(),
                new Percentages(),
                new PartsWithinWhole(),
                new Units(),
                new SmallFigures(),
                new Duplicates(),
                new MissingLinks());
    }
}
