package org.collectiveimpact.serialization.csv;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.collectiveimpact.model.Indicator;

/**
 * What kind of figures of indicators a table holds.
 *
 * @param name the attribute of an indicator, such as {@code observations}
 * @param layout the columns of a figure, beside its indicator
 * @param of takes the figures out of an indicator
 * @param into returns the indicator with these figures in place of its own
 * @param isSingle whether an indicator has at most one
 */
record FigureKind<T, B>(
        String name,
        Layout<T, B> layout,
        Function<Indicator, List<T>> of,
        BiFunction<Indicator, List<T>, Indicator> into,
        boolean isSingle) {

    /** Returns where a figure is, for the losses. */
    String place(Indicator indicator, int index) {
        return "indicators[" + indicator.id() + "]." + name + (isSingle ? "" : "[" + index + "]");
    }
}
