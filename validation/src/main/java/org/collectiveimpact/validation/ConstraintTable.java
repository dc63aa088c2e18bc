package org.collectiveimpact.validation;

import java.util.List;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Relationship;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.defs.EmailDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.PositiveDef;
import org.hibernate.validator.cfg.defs.PositiveOrZeroDef;
import org.hibernate.validator.cfg.defs.RangeDef;

/** What the values of single attributes must be like, beside the one thing that holds for every text. */
final class ConstraintTable {

    /** One line a constraint; the message of each is its code. */
    static final List<Line> ALL = List.of(
            new Line(BackboneStaff.class, "fte", notNegative()),
            new Line(EngagementEvent.class, "attendance", notNegative()),
            new Line(Goal.class, "priority", notNegative()),
            new Line(Initiative.class, "phase", between(1, 5)),
            new Line(Meeting.class, "principals", notNegative()),
            new Line(Meeting.class, "seats", notNegative()),
            new Line(Observation.class, "denominator", new PositiveDef().message("not-positive")),
            new Line(Partner.class, "email", new EmailDef().message("not-an-email")),
            new Line(Relationship.class, "trust", between(1, 4)),
            new Line(Relationship.class, "value", between(1, 4)));

    private ConstraintTable() {}

    /** A constraint on the values of an attribute. */
    record Line(Class<?> type, String attribute, ConstraintDef<?, ?> constraint) {}

    /**
     * Returns the constraint on every text: that there is something to read.
     *
     * <p>Not {@code NotBlank}: that one refuses an optional that is empty.
     */
    static ConstraintDef<?, ?> notBlank() {
        return new PatternDef().regexp("(?Us)\\s*+\\S.*").message("blank-text");
    }

    private static ConstraintDef<?, ?> notNegative() {
        return new PositiveOrZeroDef().message("negative");
    }

    private static ConstraintDef<?, ?> between(long min, long max) {
        return new RangeDef().min(min).max(max).message("out-of-range");
    }
}
