package org.collectiveimpact.serialization.csv;

import static org.collectiveimpact.serialization.csv.CellForms.PERIOD;
import static org.collectiveimpact.serialization.csv.CellForms.TEXT;
import static org.collectiveimpact.serialization.csv.NumberCell.DECIMAL;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Target;

/** The columns of targets: one for each attribute, and those of the observation from which a target may start. */
final class TargetColumns {

    static final Layout<Target, Draft> TARGET = new Layout<>(columns(), Draft::new, Draft::made);

    private TargetColumns() {}

    private static List<Column<Target, Draft, ?>> columns() {
        List<Column<Target, Target.Builder, ?>> own = List.of(
                Column.usual("group", FigureColumns.GROUP, Target::group, Target.Builder::group),
                Column.required("date", PERIOD, Target::date, Target.Builder::date)
                        .or("period"),
                Column.required("value", DECIMAL, Target::value, Target.Builder::value),
                Column.rare("setOn", PERIOD, Target::setOn, Target.Builder::setOn),
                Column.rareList("source", FigureColumns.SOURCES, Target::sources, Target.Builder::sources)
                        .or("sources"),
                Column.rare("note", TEXT, Target::note, Target.Builder::note));
        List<Column<Target, Draft, ?>> all = new ArrayList<>();
        own.forEach(column -> all.add(column.of(target -> target, draft -> draft.target)));
        FigureColumns.OBSERVATION
                .columns()
                .forEach(column -> all.add(column.maybeOf("baseline", Target::baseline, Draft::baseline)));
        return List.copyOf(all);
    }

    /** What a target is built in. */
    static final class Draft {

        private final Target.Builder target = Target.builder();
        private final Observation.Builder baseline = Observation.builder();
        private boolean hasBaseline;

        private Observation.Builder baseline() {
            hasBaseline = true;
            return baseline;
        }

        private Target made() {
            return hasBaseline ? target.baseline(baselineMade()).build() : target.build();
        }

        private Observation baselineMade() {
            try {
                return baseline.build();
            } catch (IllegalStateException e) {
                throw new IllegalArgumentException(
                        "half a baseline (expected: at least a baselinePeriod and a baselineValue)", e);
            }
        }
    }
}
