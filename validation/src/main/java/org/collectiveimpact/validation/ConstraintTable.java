package org.collectiveimpact.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.hibernate.validator.cfg.defs.SizeDef;

/** What the values of single attributes must be like, beside what holds for every text. */
final class ConstraintTable {

    /** The most characters of any text: an engine default. */
    static final int LONGEST_TEXT = 20_000;

    /** The most characters by which anything is likely to be called: an engine default. */
    static final int LONGEST_NAME = 300;

    /** The codes of what can be, and is more likely a mistake. */
    static final Set<String> UNLIKELY = Set.of("above-full-time", "long-name");

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

    private static final Set<String> NAMES = Set.of(
            "agendaVersion",
            "area",
            "breakdown",
            "criterion",
            "definitionVersion",
            "level",
            "name",
            "term",
            "title",
            "type",
            "unit",
            "version");

    private ConstraintTable() {}

    /** A constraint on the values of an attribute. */
    record Line(Class<?> type, String attribute, ConstraintDef<?, ?> constraint) {}

    /** Returns the constraints on a text: that there is something to read, and not too much of it. */
    static Stream<ConstraintDef<?, ?>> onText(Attribute attribute) {
        // Not NotBlank: that one refuses an optional that is empty.
        ConstraintDef<?, ?> notBlank =
                new PatternDef().regexp("(?Us)\\s*+\\S.*").message("blank-text");
        ConstraintDef<?, ?> limited = new SizeDef().max(LONGEST_TEXT).message("too-long");
        return NAMES.contains(attribute.name())
                ? Stream.of(notBlank, limited, new SizeDef().max(LONGEST_NAME).message("long-name"))
                : Stream.of(notBlank, limited);
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
