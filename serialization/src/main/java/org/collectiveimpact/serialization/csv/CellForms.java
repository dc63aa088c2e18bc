package org.collectiveimpact.serialization.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.serialization.Documents;

/** The forms of the types that tables know. */
final class CellForms {

    static final CellForm<String> TEXT = new CellForm<>() {
        @Override
        public String read(String text, CsvFormat format) {
            return text;
        }

        @Override
        public String write(String value, CsvFormat format) {
            return value;
        }

        @Override
        public boolean isText() {
            return true;
        }
    };

    static final CellForm<LocalDate> DAY = of(CellForms::day);
    static final CellForm<DateRange> PERIOD = of(CellForms::period);
    static final CellForm<Boolean> TRUTH = of((text, format) -> truth(text));

    private CellForms() {}

    private static <V> CellForm<V> of(BiFunction<String, CsvFormat, V> reader) {
        return new CellForm<>() {
            @Override
            public V read(String text, CsvFormat format) {
                return reader.apply(text, format);
            }

            @Override
            public String write(V value, CsvFormat format) {
                return value.toString();
            }
        };
    }

    /** Returns the form of ids of one type. */
    static <V> CellForm<V> id(Function<String, V> reader) {
        return of((text, format) -> reader.apply(text));
    }

    /** Returns the form of lists of ids: with semicolons, commas or blanks between them. */
    static <V> CellForm<List<V>> ids(Function<String, V> reader) {
        return new CellForm<>() {
            @Override
            public List<V> read(String text, CsvFormat format) {
                return ids(text).stream().map(reader).toList();
            }

            @Override
            public String write(List<V> value, CsvFormat format) {
                return value.stream().map(Object::toString).collect(Collectors.joining("; "));
            }

            @Override
            public List<String> ids(String text) {
                return List.of(text.split("[;,\\s]+"));
            }
        };
    }

    /** Returns the form of the constants of an enum: their words in documents, in any case. */
    static <E extends Enum<E>> CellForm<E> words(Class<E> type) {
        return new CellForm<>() {
            @Override
            public E read(String text, CsvFormat format) {
                String word = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
                return Stream.of(type.getEnumConstants())
                        .filter(each -> Documents.word(each).equals(word))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("word: (expected: " + choice(type, word) + ")"));
            }

            @Override
            public String write(E value, CsvFormat format) {
                return Documents.word(value);
            }
        };
    }

    private static <E extends Enum<E>> String choice(Class<E> type, String word) {
        List<String> words =
                Stream.of(type.getEnumConstants()).map(Documents::word).toList();
        return Choice.among(words)
                + Choice.nearest(word, words)
                        .map(nearest -> "; did you mean '" + nearest + "'?")
                        .orElse("");
    }

    private static LocalDate day(String text, CsvFormat format) {
        try {
            Optional<LocalDate> day = format.days().find(text);
            return day.isPresent() ? day.get() : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "day: (expected: a day such as 2006-03-15" + format.days().also() + ")", e);
        }
    }

    private static DateRange period(String text, CsvFormat format) {
        try {
            Optional<LocalDate> day = format.days().find(text);
            return day.isPresent() ? DateRange.day(day.get()) : DateRange.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("day: (expected: a day that exists)", e);
        }
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("truth: (expected: true or false)");
        };
    }
}
