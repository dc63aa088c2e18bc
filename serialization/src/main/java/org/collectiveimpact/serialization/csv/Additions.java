package org.collectiveimpact.serialization.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;

/** Figures to be added to the indicators of an initiative. */
final class Additions<T> {

    private final FigureKind<T, ?> kind;
    private final Initiative initiative;
    private final Map<IndicatorId, Set<T>> before = new HashMap<>();
    private final Map<IndicatorId, List<T>> after = new HashMap<>();

    Additions(FigureKind<T, ?> kind, Initiative initiative) {
        this.kind = kind;
        this.initiative = initiative;
        for (Indicator indicator : initiative.indicators()) {
            before.putIfAbsent(indicator.id(), new HashSet<>(kind.of().apply(indicator)));
            after.putIfAbsent(indicator.id(), new ArrayList<>(kind.of().apply(indicator)));
        }
    }

    /** Adds the figure of a row, unless its indicator has it already. */
    void add(Row<Entry<T>> row, Problems problems) {
        IndicatorId indicator = row.value().indicator();
        T figure = row.value().figure();
        if (before.getOrDefault(indicator, Set.of()).contains(figure)) {
            return;
        }
        List<T> figures = after.computeIfAbsent(indicator, id -> new ArrayList<>());
        if (kind.isSingle() && !figures.isEmpty()) {
            problems.add(row.start(), "", "another " + kind.name() + " of '" + indicator + "'", "at most one");
        }
        figures.add(figure);
    }

    /** Returns the initiative with all of its figures; of indicators that share an id the first has the new ones. */
    Initiative made() {
        return initiative.withIndicators(initiative.indicators().stream()
                .map(indicator -> kind.into().apply(indicator, taken(indicator)))
                .toList());
    }

    private List<T> taken(Indicator indicator) {
        List<T> figures = after.remove(indicator.id());
        return figures == null ? kind.of().apply(indicator) : figures;
    }
}
