package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Observation;

/** What holds for every text, number, time, amount of money and list, wherever it stands. */
final class Leaves implements Rule {

    /** The most digits of a number before the decimal point, and after it: an engine default. */
    static final int DIGITS = 30;

    /** The codes of what can be, and is more likely a mistake. */
    private static final Set<String> UNLIKELY = Set.of("unknown-currency", "unlikely-date");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Stream<Fault> faults(Layout layout) {
        List<Fault> faults = new ArrayList<>();
        layout.byType().forEach((type, places) -> {
            for (Attribute leaf : Shape.of(type).leaves()) {
                for (Place<?> owner : places) {
                    if (!isSound(leaf.read(owner.value()))) {
                        judge(owner.each(leaf), faults);
                    }
                }
            }
        });
        return faults.stream();
    }

    /** Looks at the value itself: nearly all are sound, and no place is needed. */
    private static boolean isSound(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || isSound(optional.get());
        }
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty()
                    || (collection.stream().allMatch(Leaves::isSound)
                            && (collection.size() == 1 || Set.copyOf(collection).size() == collection.size()));
        }
        return value instanceof Enum || key(value).isEmpty();
    }

    private static void judge(List<Place<?>> leaves, List<Fault> faults) {
        Set<Object> seen = new LinkedHashSet<>();
        for (Place<?> leaf : leaves) {
            if (!seen.add(leaf.value())) {
                faults.add(Fault.warning(leaf, "repeated", Map.of()));
            }
            key(leaf.value()).ifPresent(key -> faults.add(fault(leaf, key)));
        }
    }

    private static Fault fault(Place<?> leaf, String key) {
        Map<String, Object> details = Map.of("digits", DIGITS);
        return UNLIKELY.contains(key) ? Fault.warning(leaf, key, details) : Fault.error(leaf, key, details);
    }

    /** Returns what is wrong with a value by itself. */
    private static Optional<String> key(Object value) {
        if (value instanceof String text) {
            return isWhole(text) ? Optional.empty() : Optional.of("broken-text");
        }
        if (value instanceof BigDecimal number) {
            return isWritable(number) ? Optional.empty() : Optional.of("too-many-digits");
        }
        if (value instanceof Money money) {
            return isWritable(money.amount())
                    ? Optional.of("unknown-currency").filter(key -> !CURRENCIES.contains(money.currency()))
                    : Optional.of("too-many-digits");
        }
        return Times.isOne(value.getClass()) ? time(Times.of(value)) : Optional.empty();
    }

    private static Optional<String> time(DateRange time) {
        int first = time.start().getYear();
        int last = time.end().getYear();
        if (first < 1000 || last > 9999) {
            return Optional.of("impossible-date");
        }
        return first < 1900 || last > 2100 ? Optional.of("unlikely-date") : Optional.empty();
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
