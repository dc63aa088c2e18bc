package org.collectiveimpact.validation;

import java.util.List;
import java.util.Locale;
import org.collectiveimpact.model.Initiative;

/**
 * Finds what contradicts itself or cannot be in an initiative: blank texts, numbers out of range, ids used twice,
 * references to nobody, dates out of order, targets that lie behind.
 *
 * <p>It never changes or refuses anything and holds no state: one instance serves any number of threads.
 */
public final class InitiativeValidator {

    private static final List<Rule> RULES = List.of(
            new Constraints(ConstraintTable.ALL),
            new UniqueIds(),
            new KnownReferences(),
            new DatesInOrder(),
            new TargetsAhead(),
            new Percentages(),
            new PartsWithinWhole(),
            new DistinctObservations());

    private final Messages messages;

    private InitiativeValidator(Messages messages) {
        this.messages = messages;
    }

    /** Returns the validator that speaks English. */
    public static InitiativeValidator standard() {
        return standard(Locale.ENGLISH);
    }

    /** Returns the validator that speaks a language; English where there are no messages in it. */
    public static InitiativeValidator standard(Locale locale) {
        return new InitiativeValidator(Messages.in(locale));
    }

    /**
     * Returns all violations, in the order of their paths, then of their codes.
     *
     * @return empty if there are none
     */
    public List<Violation> validate(Initiative initiative) {
        Draft draft = Draft.of(initiative);
        return RULES.stream()
                .flatMap(rule -> rule.faults(draft))
                .map(messages::violation)
                .sorted(Violation.ORDER)
                .toList();
    }
}
