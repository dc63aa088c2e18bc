package org.collectiveimpact.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.collectiveimpact.model.Element;

/** How things are told. */
final class Words {

    /** How many names a sentence lists before it says how many more there are. */
    private static final int LISTED = 5;

    private Words() {}

    /** Returns the name of an element; one without a name goes by its id, and anything else by its text. */
    static String name(Object thing) {
        if (thing instanceof Element<?> element) {
            return element.name().isBlank() ? element.id().value() : element.name();
        }
        return thing.toString();
    }

    /** Returns names after some words, such as "; without: Housing, Jobs and 3 more"; empty if there are none. */
    static String after(String words, Collection<?> things) {
        return things.isEmpty() ? "" : words + names(things);
    }

    static String names(Collection<?> things) {
        List<String> names = new ArrayList<>();
        for (Object thing : things) {
            if (names.size() == LISTED) {
                break;
            }
            names.add(name(thing));
        }
        int more = things.size() - names.size();
        return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    }

    static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Returns a constant in small letters, such as "work group". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a number with two places after the point. */
    static String number(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Returns a number with two places after the point, or that there is none. */
    static String number(OptionalDouble number, String none) {
        return number.isPresent() ? number(number.getAsDouble()) : none;
    }

    /** Returns words of the initiative's own in small letters, so that they compare; empty if they are blank. */
    static Optional<String> folded(Optional<String> words) {
        return words.map(each -> each.strip().toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty());
    }
}
