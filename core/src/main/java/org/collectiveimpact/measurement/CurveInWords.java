package org.collectiveimpact.measurement;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A curve against its forecast in words, however the figures are read. */
final class CurveInWords {

    private CurveInWords() {}

    static String of(Curve curve) {
        return of(Readings.of(List.of(curve), CurveInWords::of));
    }

    static String of(Readings<Curve> curves) {
        Curve any = curves.each().get(0);
        return curves.call(Curve::verdict, Curve.Verdict::words, Curve::reason)
                + any.last().map(point -> last(curves, point)).orElse("") + " ("
                + any.forecast().footing() + curves.ways() + ")";
    }

    private static String last(Readings<Curve> curves, CurvePoint any) {
        return ": " + range(curves, point -> point.observed().value()) + " in "
                + InWords.year(any.observed().at()) + ", where "
                + range(curves, point -> point.expected().value()) + " was forecast, "
                + Prediction.inWords(curves.each().stream()
                        .flatMap(curve -> curve.last().stream())
                        .map(CurvePoint::expected)
                        .toList());
    }

    private static String range(Readings<Curve> curves, ToDoubleFunction<CurvePoint> number) {
        return curves.range(curve -> curve.last().stream().mapToDouble(number).findFirst())
                .map(range -> InWords.range(range, InWords::number))
                .orElseThrow();
    }
}
