package org.collectiveimpact.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.RuleSetException;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;

/**
 * Finds what contradicts itself or cannot be, and what is more likely a mistake, in an initiative, in any part of one,
 * in answers to a rule set, and in a rule set.
 *
 * <pre>{@code
 * InitiativeValidator validator = InitiativeValidator.standard().asOf(LocalDate.parse("2026-06-30"));
 * List<Violation> violations = validator.validate(initiative);
 * }</pre>
 *
 * <p>What it finds is listed with the {@linkplain org.collectiveimpact.validation package}. It never changes or refuses
 * anything and holds no state: one instance serves any number of threads, and making one costs next to nothing.
 */
public final class InitiativeValidator {

    private final Messages messages;
    private final Scope scope;

    private InitiativeValidator(Messages messages, Scope scope) {
        this.messages = messages;
        this.scope = scope;
    }

    /** Returns the validator that speaks English. */
    public static InitiativeValidator standard() {
        return standard(Locale.ENGLISH);
    }

    /** Returns the validator that speaks a language, English or Spanish; English where there are no messages in it. */
    public static InitiativeValidator standard(Locale locale) {
        return new InitiativeValidator(Messages.in(Objects.requireNonNull(locale, "locale")), Scope.STANDARD);
    }

    /** Returns a validator that also reports what cannot be later than a day and is, such as a meeting that was held. */
    public InitiativeValidator asOf(LocalDate day) {
        return new InitiativeValidator(messages, scope.withDay(Objects.requireNonNull(day, "day")));
    }

    /**
     * Returns a validator that holds answers and accepted gaps against a rule set.
     *
     * <p>Without one they are held against the standard rule set, and what does not fit that is a warning only: they may
     * be meant for another.
     */
    public InitiativeValidator against(RuleSet ruleSet) {
        return new InitiativeValidator(messages, scope.withRuleSet(Objects.requireNonNull(ruleSet, "ruleSet")));
    }

    /**
     * Returns a validator for what people are still writing: it reports what no further writing can mend, and no
     * warnings, blank texts, half an address or references to what may yet come.
     */
    public InitiativeValidator forDrafts() {
        return new InitiativeValidator(messages, scope.withDrafts());
    }

    /**
     * Returns all violations in an initiative, in the order of their paths, then of their codes.
     *
     * @return empty if there are none
     */
    public List<Violation> validate(Initiative initiative) {
        return validatePart(initiative);
    }

    /**
     * Returns all violations in a part of an initiative by itself, such as a partner or an observation, with paths that
     * begin there.
     *
     * <p>References out of it are not looked up, and what the rest of the initiative would have to tell, such as the unit
     * of an observation's indicator, is not known.
     *
     * @param part any value of {@link org.collectiveimpact.model} that has attributes, an initiative included
     * @throws IllegalArgumentException if it is anything else
     */
    public List<Violation> validatePart(Object part) {
        return violations(Layout.of(part));
    }

    /** Returns all violations in answers by themselves, with paths such as {@code [0].level}. */
    public List<Violation> validate(List<Attestation> attestations) {
        return violations(Layout.ofList(attestations));
    }

    /** Returns all violations in a rule set: ids and texts that are blank, and texts that hold a name in braces that stands for no number. */
    public List<Violation> validate(RuleSet ruleSet) {
        return inOrder(RuleSets.faults(ruleSet).filter(scope::admits).map(messages::violation));
    }

    /**
     * Returns everything that is wrong with a custom rule set, as {@link CustomRuleSet#on} would say it, in English
     * whatever the language of the rest.
     *
     * @param known the rule sets among which its parents are
     */
    public List<Violation> validate(CustomRuleSet ruleSet, List<RuleSet> known) {
        try {
            ruleSet.on(known);
            return List.of();
        } catch (RuleSetException e) {
            return inOrder(e.problems().stream().map(RuleSets::violation));
        }
    }

    private List<Violation> violations(Layout layout) {
        return inOrder(scope.rules()
                .flatMap(rule -> rule.faults(layout))
                .filter(scope::admits)
                .map(messages::violation));
    }

    private static List<Violation> inOrder(Stream<Violation> violations) {
        return violations.sorted(Violation.ORDER).toList();
    }
}
