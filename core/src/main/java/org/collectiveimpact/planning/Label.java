package org.collectiveimpact.planning;

import org.collectiveimpact.rules.Score;

/**
 * What became of a criterion between two assessments by the same rules.
 *
 * <p>Each criterion has exactly one label, the first in this order that fits:
 *
 * <ol>
 *   <li>it applies on one side alone: {@link #NEWLY_APPLICABLE}, {@link #NO_LONGER_APPLICABLE}
 *   <li>its score moved as a fact, for the two ranges do not touch or are equally wide: {@link #ACHIEVED}, {@link
 *       #ADVANCED}, {@link #FELL_BACK}, {@link #LOST}
 *   <li>its range narrowed or widened, which knowledge alone explains: the learned and the forgotten, named after the
 *       better known of the two ranges
 *   <li>its score is the same, and it is due on one side alone: {@link #NEWLY_DUE}, {@link #NO_LONGER_DUE}
 *   <li>the same, and only one side accepts it as a gap: {@link #ACCEPTED}, {@link #NO_LONGER_ACCEPTED}
 *   <li>{@link #UNCHANGED}
 * </ol>
 *
 * <p>Met means certainly met in full, unmet certainly not met in full; everything else is open.
 */
public enum Label {
    /** It was certainly less than met, and is met. */
    ACHIEVED("achieved"),

    /** It is certainly farther than it was, or as well known and farther, and not certainly met. */
    ADVANCED("advanced"),

    /** It is certainly less far than it was, or as well known and less far, and was not certainly met. */
    FELL_BACK("fell back"),

    /** It was met, and certainly is no longer. */
    LOST("lost"),

    /** It is known now that it is met; it may have been before. */
    LEARNED_MET("learned that it is met"),

    /** It is known now, or more closely, that it is unmet; it may have been before. */
    LEARNED_UNMET("learned that it is not met in full"),

    /** More is known of it, and not whether it is met. */
    LEARNED_IN_PART("learned in part"),

    /** It was met, and nobody can tell now: the answer has become stale, is contradicted, or is gone. */
    FORGOTTEN_MET("forgotten, was met"),

    /** It was unmet, and that is no longer known, or less closely. */
    FORGOTTEN_UNMET("forgotten, was not met in full"),

    /** Less is known of it, and it was not known before whether it is met. */
    FORGOTTEN_IN_PART("forgotten in part"),

    /** It did not apply, and does. */
    NEWLY_APPLICABLE("newly applicable"),

    /** It applied, and does no longer. */
    NO_LONGER_APPLICABLE("no longer applicable"),

    /** It comes to what it did, and is due by the phase in question as it was not before. */
    NEWLY_DUE("newly due"),

    /** It comes to what it did, and is no longer due by the phase in question. */
    NO_LONGER_DUE("no longer due"),

    /** It comes to what it did, and the initiative has decided to leave it so for now. */
    ACCEPTED("accepted"),

    /** It comes to what it did, and the decision to leave it so has ended. */
    NO_LONGER_ACCEPTED("no longer accepted"),

    /** It comes to what it did. */
    UNCHANGED("unchanged");

    private final String words;

    Label(String words) {
        this.words = words;
    }

    /** Returns the label that fits what a criterion came to on two sides. */
    static Label of(CriterionState before, CriterionState after) {
        boolean applied = before.score().isApplicable();
        boolean applies = after.score().isApplicable();
        if (applied != applies) {
            return applies ? NEWLY_APPLICABLE : NO_LONGER_APPLICABLE;
        }
        if (applies && !Step.between(before.score(), after.score()).isNone()) {
            return ofMoved(before.score(), after.score());
        }
        if (before.isDue() != after.isDue()) {
            return after.isDue() ? NEWLY_DUE : NO_LONGER_DUE;
        }
        if (before.isAccepted() != after.isAccepted()) {
            return after.isAccepted() ? ACCEPTED : NO_LONGER_ACCEPTED;
        }
        return UNCHANGED;
    }

    private static Label ofMoved(Score before, Score after) {
        Step step = Step.between(before, after);
        if (step.isFact()) {
            return after.low() > before.low() ? ofRise(after) : ofRise(before).mirrored();
        }
        boolean learned = after.high() - after.low() < before.high() - before.low();
        return learned ? ofLearned(after) : ofLearned(before).mirrored();
    }

    private static Label ofRise(Score to) {
        return to.low() == 1 ? ACHIEVED : ADVANCED;
    }

    private static Label ofLearned(Score known) {
        if (known.low() == 1) {
            return LEARNED_MET;
        }
        return known.high() < 1 ? LEARNED_UNMET : LEARNED_IN_PART;
    }

    /** Returns the label of the same criterion if the two sides are compared the other way round. */
    public Label mirrored() {
        return switch (this) {
            case ACHIEVED -> LOST;
            case LOST -> ACHIEVED;
            case ADVANCED -> FELL_BACK;
            case FELL_BACK -> ADVANCED;
            case LEARNED_MET -> FORGOTTEN_MET;
            case FORGOTTEN_MET -> LEARNED_MET;
            case LEARNED_UNMET -> FORGOTTEN_UNMET;
            case FORGOTTEN_UNMET -> LEARNED_UNMET;
            case LEARNED_IN_PART -> FORGOTTEN_IN_PART;
            case FORGOTTEN_IN_PART -> LEARNED_IN_PART;
            case NEWLY_APPLICABLE -> NO_LONGER_APPLICABLE;
            case NO_LONGER_APPLICABLE -> NEWLY_APPLICABLE;
            case NEWLY_DUE -> NO_LONGER_DUE;
            case NO_LONGER_DUE -> NEWLY_DUE;
            case ACCEPTED -> NO_LONGER_ACCEPTED;
            case NO_LONGER_ACCEPTED -> ACCEPTED;
            case UNCHANGED -> UNCHANGED;
        };
    }

    /** Returns the label in words, such as "no longer applicable". */
    public String words() {
        return words;
    }
}
