package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Observation;

/** What holds for every text, number, time, amount of money and list, wherever it stands. */
final class Leaves implements Rule {

    /** The most digits of a number before the decimal point, and after it: an engine default. */
    static final int DIGITS = 30;

    /** The most characters of any text: an engine default. */
    static final int LONGEST_TEXT = 20_000;

    /** The most characters by which anything is likely to be called: an engine default. */
    static final int LONGEST_NAME = 300;

    /** The codes of what can be, and is more likely a mistake. */
    private static final Set<String> UNLIKELY = Set.of("long-name", "unknown-currency", "unlikely-date");

    /** The types of values that may be wrong by themselves. */
    private static final Set<Class<?>> JUDGED =
            Set.of(String.class, BigDecimal.class, Money.class, LocalDate.class, DateRange.class);

    private static final Pattern BLANK = Pattern.compile("(?U)\\s*+");

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

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Stream<Fault> faults(Layout layout) {
        List<Fault> faults = new ArrayList<>();
        layout.byType().forEach((type, places) -> {
            for (Attribute leaf : Shape.of(type).leaves()) {
                if (leaf.isList() || JUDGED.contains(leaf.content())) {
                    boolean isName = NAMES.contains(leaf.name());
                    for (Place<?> owner : places) {
                        if (!isSound(leaf.read(owner.value()), isName)) {
                            judge(owner.each(leaf), isName, faults);
                        }
                    }
                }
            }
        });
        return faults.stream();
    }

    /** Looks at the value itself: nearly all are sound, and no place is needed. */
    private static boolean isSound(Object value, boolean isName) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || isSound(optional.get(), isName);
        }
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty()
                    || (collection.stream().allMatch(each -> isSound(each, isName))
                            && (collection.size() == 1 || Set.copyOf(collection).size() == collection.size()));
        }
        return keys(value, isName).isEmpty();
    }

    private static void judge(List<Place<?>> leaves, boolean isName, List<Fault> faults) {
        Set<Object> seen = new LinkedHashSet<>();
        for (Place<?> leaf : leaves) {
            if (!seen.add(leaf.value())) {
                faults.add(Fault.warning(leaf, "repeated", Map.of()));
            }
            keys(leaf.value(), isName).forEach(key -> faults.add(fault(leaf, key)));
        }
    }

    private static Fault fault(Place<?> leaf, String key) {
        int max = key.equals("long-name") ? LONGEST_NAME : LONGEST_TEXT;
        Map<String, Object> details = Map.of("digits", DIGITS, "max", max);
        return UNLIKELY.contains(key) ? Fault.warning(leaf, key, details) : Fault.error(leaf, key, details);
    }

    /** Returns what is wrong with a value by itself. */
    private static List<String> keys(Object value, boolean isName) {
        if (value instanceof String text) {
            return text(text, isName);
        }
        if (value instanceof BigDecimal number) {
            return isWritable(number) ? List.of() : List.of("too-many-digits");
        }
        if (value instanceof Money money) {
            return isWritable(money.amount())
                    ? CURRENCIES.contains(money.currency()) ? List.of() : List.of("unknown-currency")
                    : List.of("too-many-digits");
        }
        return Times.isOne(value.getClass()) ? time(Times.of(value)) : List.of();
    }

    private static List<String> text(String text, boolean isName) {
        boolean isBlank = isBlank(text);
        boolean isWhole = isWhole(text);
        if (!isBlank && isWhole && text.length() <= LONGEST_NAME) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        if (isBlank) {
            keys.add("blank-text");
        }
        if (!isWhole) {
            keys.add("broken-text");
        }
        if (text.length() > LONGEST_TEXT) {
            keys.add("too-long");
        }
        if (isName && text.length() > LONGEST_NAME) {
            keys.add("long-name");
        }
        return keys;
    }

    private static List<String> time(DateRange time) {
        int first = time.start().getYear();
        int last = time.end().getYear();
        if (first < 1000 || last > 9999) {
            return List.of("impossible-date");
        }
        return first < 1900 || last > 2100 ? List.of("unlikely-date") : List.of();
    }

    /** Whether the numbers of an observation can be reckoned with. */
    static boolean areWritable(Observation observation) {
        return isWritable(observation.value())
                && observation.numerator().map(Leaves::isWritable).orElse(true)
                && observation.denominator().map(Leaves::isWritable).orElse(true);
    }

    private static boolean isWritable(BigDecimal number) {
        return number.scale() <= DIGITS && (long) number.precision() - number.scale() <= DIGITS;
    }

    /** Whether there is nothing to read, in any script. */
    private static boolean isBlank(String text) {
        // Most texts begin with a letter of the alphabet.
        return text.isEmpty()
                || ((text.charAt(0) <= ' ' || text.charAt(0) > '~')
                        && BLANK.matcher(text).matches());
    }

    /** Whether no character is cut in two, and none is the one that ends a text elsewhere: no file can hold these. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0) {
                return false;
            }
            if (Character.isSurrogate(text.charAt(i)) && !Character.isSupplementaryCodePoint(text.codePointAt(i++))) {
                return false;
            }
        }
        return true;
    }
}
