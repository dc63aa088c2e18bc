package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.framework.Source;
import org.immutables.value.Value;

/**
 * One practice that a sound initiative shows, as a question that a "yes" answers well.
 *
 * <p>A criterion with a measure is structural: the engine reads it off the initiative. One without is attested: people
 * answer it. Its wording is data; see the tables beside this package in the resources. Numbers stand in it by their
 * names, and are filled in when it is read: who changes a limit changes the words.
 */
@Value.Immutable
public sealed interface Criterion extends WithCriterion permits ImmutableCriterion {

    /** The permanent id, such as {@code sm-baseline}. */
    String id();

    /** What it belongs to. */
    Dimension dimension();

    /** The row of the phase matrix it belongs to. */
    Component component();

    /** The phase by whose end it is due: one of the {@link PhaseModel#datings() datings} of the phase model. */
    int phase();

    /** How much it matters. */
    Severity severity();

    /** Whether it speaks of readiness, functioning or results. */
    Aspect aspect();

    /** The question, with names in braces for numbers, as {@link Limits#fill} knows them. */
    String questionTemplate();

    /** The evidence, with names in braces for numbers. */
    String evidenceTemplate();

    /** The remedy, with names in braces for numbers. */
    String remedyTemplate();

    /**
     * How much work that is: 1 a decision of one person, 2 days of the backbone, 3 weeks with several partners, 4 months
     * with most partners, 5 a year, or money or power has to move. The levels are engine defaults.
     */
    int effort();

    /**
     * The ids of the criteria that have to be met before this one can be brought to met, such as a goal before its
     * indicators. They are engine defaults. One that a rule set does not have, or that does not apply, asks for nothing.
     */
    List<String> prerequisites();

    /** The numbers by which it is judged. */
    @Value.Default
    default Limits limits() {
        return Limits.NONE;
    }

    /** The levels on which people answer it. */
    @Value.Default
    default Scale scale() {
        return Scale.STANDARD;
    }

    /** Whether people may say that it does not apply; if not, such an answer counts as unknown. */
    @Value.Default
    default boolean mayNotApply() {
        return true;
    }

    /** Whether answers stay true however old they are, for they tell of what has happened. */
    @Value.Default
    default boolean keepsAnswers() {
        return false;
    }

    /** The publications on which it rests. */
    List<Source> sources();

    /** What reads the answer off the data; absent if only people can tell. */
    Optional<Measure> measure();

    /** Returns the question. */
    default String question() {
        return limits().fill(questionTemplate());
    }

    /** Returns what supports an answer: what to show, or what is counted. */
    default String evidence() {
        return limits().fill(evidenceTemplate());
    }

    /** Returns what to do if it is not met. */
    default String remedy() {
        return limits().fill(remedyTemplate());
    }

    /**
     * Whether the question or the evidence has a number by its name, so that the words stay true when it changes.
     *
     * @param number {@code yes}, {@code partly} or a name among the other limits
     */
    default boolean names(String number) {
        return Placeholder.isIn(questionTemplate(), number) || Placeholder.isIn(evidenceTemplate(), number);
    }

    /** Whether the data of an initiative can tell. */
    default boolean isStructural() {
        return measure().isPresent();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Criterion}. */
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}

        /** Sets the question, in which {@code {yes}}, {@code {yes%}} or {@code {months}} stands for that number. */
        public Builder question(String template) {
            return questionTemplate(template);
        }

        /** Sets the evidence, in which names in braces stand for numbers. */
        public Builder evidence(String template) {
            return evidenceTemplate(template);
        }

        /** Sets the remedy, in which names in braces stand for numbers. */
        public Builder remedy(String template) {
            return remedyTemplate(template);
        }
    }
}
