package org.collectiveimpact.serialization;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.rules.Bound;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a schema can say of values that are written as text; never more than the types ask for. */
final class TextPatterns {

    private static final String YEAR = "([0-9]{4}|-[0-9]{4,10}|\\+[0-9]{5,10})";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final String RANGE = YEAR + "(-" + MONTH + "(-" + DAY + ")?)?";
    private static final String NUMBER = "(0|[1-9][0-9]{0,5})";

    private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final Map<Class<?>, String> PATTERNS = Map.of(
            LocalDate.class, "^" + YEAR + "-" + MONTH + "-" + DAY + "$",
            DateRange.class, "^" + RANGE + "(/" + RANGE + ")?$",
            Money.class, "^[A-Z]{3} [0-9]+(\\.[0-9]+)?$",
            Bound.class, "^(>=|<=|>|<) [0-9]+(\\.[0-9]+)?$",
            Version.class, "^" + NUMBER + "\\." + NUMBER + "\\." + NUMBER + "$");

    private TextPatterns() {}

    /** Returns the pattern of the texts of a type; empty if it is not known. */
    static Optional<String> of(Class<?> type) {
        return Id.class.isAssignableFrom(type) ? Optional.of(ID) : Optional.ofNullable(PATTERNS.get(type));
    }

    /** Returns the schema of a type. */
    static ObjectNode schema(Class<?> type) {
        ObjectNode text = JsonNodeFactory.instance.objectNode().put("type", "string");
        of(type).ifPresent(pattern -> text.put("pattern", pattern));
        if (Id.class.isAssignableFrom(type)) {
            text.put("maxLength", 64);
        }
        return type == DateRange.class ? orYear(text) : text;
    }

    /** A year may stand without quotes, which makes it a number. */
    private static ObjectNode orYear(ObjectNode text) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("anyOf")
                .add(text)
                .addObject()
                .put("type", "integer")
                .put("minimum", -999_999_999)
                .put("maximum", 9999);
        return schema;
    }
}
