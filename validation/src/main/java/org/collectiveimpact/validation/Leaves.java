package org.collectiveimpact.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final Set<String> UNLIKELY = Set.of("long-name", "unknown-currency", "unlikely-date");

    private static final Set<Class<?>> JUDGED =
            Set.of(String.class, BigDecimal.class, Money.class, LocalDate.class, DateRange.class);

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Stream<Fault> faults(Layout layout) {
        List<Fault> faults = new ArrayList<>();
        layout.byType().forEach((type, places) -> {
            for (Attribute leaf : Shape.of(type).leaves()) {
                if (leaf.isList() || JUDGED.contains(leaf.content())) {
                    Predicate<Object> sound = value -> keys(value, leaf).isEmpty();
                    for (Place<?> owner : places) {
                        // Nearly all are sound, and no place is needed.
                        if (!leaf.isEachOnce(owner.value(), sound)) {
                            judge(owner.each(leaf), leaf, faults);
                        }
                    }
                }
            }
        });
        return faults.stream();
    }

    private static void judge(List<Place<?>> leaves, Attribute attribute, List<Fault> faults) {
        Set<Object> seen = new LinkedHashSet<>();
        for (Place<?> leaf : leaves) {
            if (!seen.add(leaf.value())) {
                faults.add(Fault.warning(leaf, "repeated", Map.of()));
            }
            keys(leaf.value(), attribute).forEach(key -> faults.add(fault(leaf, key)));
        }
    }

    private static Fault fault(Place<?> leaf, String key) {
        int max = key.equals("long-name") ? Texts.LONGEST_NAME : Texts.LONGEST;
        Map<String, Object> details = Map.of("digits", DIGITS, "max", max);
        return UNLIKELY.contains(key) ? Fault.warning(leaf, key, details) : Fault.error(leaf, key, details);
    }

    /** Returns what is wrong with a value by itself. */
    private static List<String> keys(Object value, Attribute attribute) {
        if (value instanceof String text) {
            return Texts.faults(text, attribute);
        }
        if (value instanceof BigDecimal number) {
            return isWritable(number) ? List.of() : List.of("too-many-digits");
        }
        if (value instanceof Money money && isWritable(money.amount())) {
            return CURRENCIES.contains(money.currency()) ? List.of() : List.of("unknown-currency");
        }
        if (value instanceof Money) {
            return List.of("too-many-digits");
        }
        return Times.isOne(value.getClass()) ? time(Times.of(value)) : List.of();
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
}
