package org.collectiveimpact.serialization;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Money;

/** Makes values of any type of the model, with anything in each of their attributes. */
public final class ValueArbitraries {

    private static final Map<Type, Arbitrary<?>> PLAIN = Map.of(
            String.class, texts(),
            LocalDate.class, days(),
            Boolean.class, Arbitraries.of(true, false),
            Integer.class, Arbitraries.integers(),
            BigDecimal.class, decimals(),
            DateRange.class, ranges(),
            Money.class, decimals().map(amount -> Money.of("USD", amount.abs())));

    private ValueArbitraries() {}

    /** Returns every type with attributes that an initiative holds, itself first. */
    static List<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>(List.of(Initiative.class));
        while (!open.isEmpty()) {
            Type type = open.remove();
            if (type instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (hasAttributes((Class<?>) type) && types.add((Class<?>) type)) {
                properties((Class<?>) type).forEach(property -> open.add(property.type()));
            }
        }
        return List.copyOf(types);
    }

    private static boolean hasAttributes(Class<?> type) {
        return Forms.ofOurs(type).filter(ObjectForm.class::isInstance).isPresent();
    }

    static List<Property> properties(Class<?> type) {
        return ValueType.of(type).orElseThrow().properties();
    }

    /** Returns values of a type in which each attribute that may be absent sometimes is. */
    public static Arbitrary<Object> of(Type type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type).map(value -> value);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic.getRawType(), of(generic.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Arbitraries.of(plain.getEnumConstants());
        }
        ValueType value = ValueType.of(plain).orElseThrow();
        return Id.class.isAssignableFrom(plain)
                ? ids().map(id -> value.make(new Object[] {id}))
                : Combinators.combine(value.properties().stream()
                                .map(property -> of(property.type()))
                                .toList())
                        .as(attributes -> value.make(attributes.toArray()));
    }

    private static Arbitrary<Object> ofGeneric(Type raw, Arbitrary<Object> content) {
        if (raw == Optional.class) {
            return content.optional().map(value -> value);
        }
        return raw == SortedSet.class
                ? content.set().ofMaxSize(3).map(TreeSet::new)
                : content.list()
                        .ofMaxSize(2)
                        .uniqueElements(each -> each instanceof Element<?> element ? element.id() : new Object())
                        .map(ArrayList::new);
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> known = Arbitraries.of(
                "",
                " ",
                "\n",
                "~",
                "null",
                "true",
                "no",
                "Yes",
                "2006",
                "2006-03",
                "0950",
                ".5",
                "1e3",
                "0x10",
                "12:30",
                "-",
                "- a",
                "a: b",
                "a #b",
                "#",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%",
                "@",
                "`",
                "'",
                "\"",
                "{",
                "[",
                "?",
                "? a",
                "a\n",
                "a\n\n",
                "\na",
                " a\nb",
                "a\n b\n",
                "a\r\nb",
                "\t",
                "a\tb",
                "a\u0085b",
                "a\u2028b",
                "\uFEFFa",
                "\u0000",
                "\u007F",
                "\uFFFE",
                "=",
                "<<",
                "---",
                "--- a",
                "...",
                "a\n---\nb",
                "1_000",
                ".nan",
                "-.inf",
                "+1",
                "a\\",
                "😀",
                "\u00a0",
                ", a",
                "a,b]",
                "a:",
                "a ");
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(12)
                .withChars("ab 1:-#'\"\\\n\r\t,[]{}&*!|>%@`?~é\u2028\u0085\u0001")
                .withCharRange('\u00a0', '\ud7ff');
        return Arbitraries.oneOf(known, any);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'f')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(6);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 9000 * 365)
                .map(day -> LocalDate.of(1000, 1, 1).plusDays(day));
    }

    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits = Arbitraries.bigIntegers();
        return Combinators.combine(digits, Arbitraries.integers().between(0, 20))
                .as(BigDecimal::new);
    }

    private static Arbitrary<DateRange> ranges() {
        Arbitrary<String> texts = Arbitraries.of("2006", "2006-02", "2006-03-15", "2011/2015", "2011-07/2012-06");
        Arbitrary<DateRange> any = Combinators.combine(days(), days())
                .as((one, other) -> one.isBefore(other) ? Tuple.of(one, other) : Tuple.of(other, one))
                .map(days -> new DateRange(days.get1(), days.get2()));
        return Arbitraries.oneOf(texts.map(DateRange::parse), any);
    }
}
