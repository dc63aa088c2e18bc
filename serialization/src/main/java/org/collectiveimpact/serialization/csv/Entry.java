package org.collectiveimpact.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an indicator, as a row of a table.
 *
 * @param indicator the id of the indicator
 * @param figure the figure
 */
record Entry<T>(IndicatorId indicator, T figure) {

    /** Returns the layout of entries, with the indicator before the columns of the figure. */
    static <T, B> Layout<Entry<T>, Draft<B>> layout(Layout<T, B> figures) {
        List<Column<Entry<T>, Draft<B>, ?>> columns = new ArrayList<>();
        columns.add(Column.required(
                "indicator", CellForms.id(IndicatorId::of), Entry::indicator, (draft, id) -> draft.indicator = id));
        figures.columns().forEach(column -> columns.add(column.of(Entry::figure, draft -> draft.figure)));
        return new Layout<>(
                List.copyOf(columns), () -> new Draft<>(figures.draft().get()), draft -> draft.made(figures));
    }

    /** What an entry is built in. */
    static final class Draft<B> {

        private final B figure;
        private @Nullable IndicatorId indicator;

        Draft(B figure) {
            this.figure = figure;
        }

        private <T> Entry<T> made(Layout<T, B> figures) {
            if (indicator == null) {
                throw new IllegalArgumentException("no indicator (expected: an id)");
            }
            return new Entry<>(indicator, figures.make().apply(figure));
        }
    }
}
