package org.collectiveimpact.validation;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.Evidence;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.Relationship;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.defs.EmailDef;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.PositiveDef;
import org.hibernate.validator.cfg.defs.PositiveOrZeroDef;
import org.hibernate.validator.cfg.defs.RangeDef;

/** What the values of single attributes must be like, beside what holds for every {@linkplain Leaves leaf}. */
final class ConstraintTable {

    /** The codes of what can be, and is more likely a mistake. */
    static final Set<String> UNLIKELY = Set.of("above-full-time");

    /** One line a constraint; the message of each is its code. */
    static final List<Line> ALL = List.of(
            new Line(BackboneStaff.class, "fte", notNegative()),
            new Line(BackboneStaff.class, "fte", new MaxDef().value(1).message("above-full-time")),
            new Line(EngagementEvent.class, "attendance", notNegative()),
            new Line(Evidence.class, "file", relative()),
            new Line(Evidence.class, "link", webAddress()),
            new Line(Goal.class, "priority", positive()),
            new Line(Initiative.class, "phase", between(1, 5)),
            new Line(Meeting.class, "principals", notNegative()),
            new Line(Meeting.class, "seats", notNegative()),
            new Line(Observation.class, "denominator", positive()),
            new Line(Partner.class, "email", new EmailDef().message("not-an-email")),
            new Line(Partner.class, "link", webAddress()),
            new Line(Reference.class, "file", relative()),
            new Line(Reference.class, "link", webAddress()),
            new Line(Relationship.class, "trust", between(1, 4)),
            new Line(Relationship.class, "value", between(1, 4)));

    private ConstraintTable() {}

    /** A constraint on the values of an attribute. */
    record Line(Class<?> type, String attribute, ConstraintDef<?, ?> constraint) {

        boolean isOf(Class<?> owner, Attribute other) {
            return type == owner && attribute.equals(other.name());
        }
    }

    private static ConstraintDef<?, ?> notNegative() {
        return new PositiveOrZeroDef().message("negative");
    }

    private static ConstraintDef<?, ?> positive() {
        return new PositiveDef().message("not-positive");
    }

    private static ConstraintDef<?, ?> between(long min, long max) {
        return new RangeDef().min(min).max(max).message("out-of-range");
    }

    private static ConstraintDef<?, ?> webAddress() {
        return new PatternDef().regexp("(?i)https?://[^\\s/?#@]++([/?#]\\S*+)?").message("not-a-web-address");
    }

    /** Not from the root, of a drive or of the web. */
    private static ConstraintDef<?, ?> relative() {
        return new PatternDef()
                .regexp("(?s)(?![/\\\\])(?![A-Za-z][A-Za-z0-9+.-]*+:).*+")
                .message("not-relative");
    }
}
