package org.collectiveimpact.serialization.csv;

import static org.collectiveimpact.serialization.csv.CellForms.DAY;
import static org.collectiveimpact.serialization.csv.CellForms.PERIOD;
import static org.collectiveimpact.serialization.csv.CellForms.TEXT;
import static org.collectiveimpact.serialization.csv.CellForms.TRUTH;
import static org.collectiveimpact.serialization.csv.NumberCell.DECIMAL;

import java.util.List;
import org.collectiveimpact.model.Benchmark;
import org.collectiveimpact.model.BenchmarkKind;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.ReferenceId;

/** The columns of figures: one for each of their attributes. */
final class FigureColumns {

    static final CellForm<List<ReferenceId>> SOURCES = CellForms.ids(ReferenceId::of);
    static final CellForm<GroupId> GROUP = CellForms.id(GroupId::of);

    private static final CellForm<PartnerId> PARTNER = CellForms.id(PartnerId::of);
    private static final CellForm<ObservationStatus> STATUS = CellForms.words(ObservationStatus.class);
    private static final CellForm<BenchmarkKind> KIND = CellForms.words(BenchmarkKind.class);

    static final Layout<Observation, Observation.Builder> OBSERVATION = new Layout<>(
            List.of(
                    Column.usual("group", GROUP, Observation::group, Observation.Builder::group),
                    Column.required("period", PERIOD, Observation::period, Observation.Builder::period)
                            .or("date"),
                    Column.required("value", DECIMAL, Observation::value, Observation.Builder::value),
                    Column.rare("numerator", DECIMAL, Observation::numerator, Observation.Builder::numerator),
                    Column.rare("denominator", DECIMAL, Observation::denominator, Observation.Builder::denominator),
                    Column.rare("status", STATUS, Observation::status, Observation.Builder::status),
                    Column.rareList("source", SOURCES, Observation::sources, Observation.Builder::sources)
                            .or("sources"),
                    Column.rare("reportedOn", PERIOD, Observation::reportedOn, Observation.Builder::reportedOn),
                    Column.rare("partner", PARTNER, Observation::partner, Observation.Builder::partner),
                    Column.rare("published", TRUTH, Observation::published, Observation.Builder::published),
                    Column.rare(
                            "definitionVersion",
                            TEXT,
                            Observation::definitionVersion,
                            Observation.Builder::definitionVersion),
                    Column.rare("unit", TEXT, Observation::unit, Observation.Builder::unit),
                    Column.rare("note", TEXT, Observation::note, Observation.Builder::note)),
            Observation::builder,
            Observation.Builder::build);

    static final Layout<Benchmark, Benchmark.Builder> BENCHMARK = new Layout<>(
            List.of(
                    Column.required("name", TEXT, Benchmark::name, Benchmark.Builder::name),
                    Column.rare("kind", KIND, Benchmark::kind, Benchmark.Builder::kind),
                    Column.required("period", PERIOD, Benchmark::period, Benchmark.Builder::period)
                            .or("date"),
                    Column.required("value", DECIMAL, Benchmark::value, Benchmark.Builder::value),
                    Column.rareList("source", SOURCES, Benchmark::sources, Benchmark.Builder::sources)
                            .or("sources"),
                    Column.rare("note", TEXT, Benchmark::note, Benchmark.Builder::note)),
            Benchmark::builder,
            Benchmark.Builder::build);

    static final Layout<ForecastValue, ForecastValue.Builder> FORECAST = new Layout<>(
            List.of(
                    Column.required("period", PERIOD, ForecastValue::period, ForecastValue.Builder::period)
                            .or("date"),
                    Column.required("value", DECIMAL, ForecastValue::value, ForecastValue.Builder::value),
                    Column.rare("madeOn", DAY, ForecastValue::madeOn, ForecastValue.Builder::madeOn),
                    Column.rare("method", TEXT, ForecastValue::method, ForecastValue.Builder::method),
                    Column.rareList("source", SOURCES, ForecastValue::sources, ForecastValue.Builder::sources)
                            .or("sources")),
            ForecastValue::builder,
            ForecastValue.Builder::build);

    private FigureColumns() {}
}
