package org.collectiveimpact.measurement;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Curves with whole values in uneven years, given in any order; whole numbers keep equal slopes equal. */
class AnyCurves extends DomainContextBase {

    @Provide
    Arbitrary<List<Point>> curves() {
        Arbitrary<Set<Integer>> years =
                Arbitraries.integers().between(1990, 2030).set().ofMinSize(3).ofMaxSize(12);
        return years.flatMap(each -> Arbitraries.shuffle(new ArrayList<>(each)))
                .flatMap(each -> values().list().ofSize(each.size()).map(values -> points(each, values)));
    }

    private static Arbitrary<Integer> values() {
        return Arbitraries.integers().between(-30, 30);
    }

    private static List<Point> points(List<Integer> years, List<Integer> values) {
        Iterator<Integer> next = values.iterator();
        return years.stream().map(year -> Yearly.in(year, next.next())).toList();
    }

    static List<Point> moved(List<Point> points, double years, double faster, double by, double times) {
        return points.stream()
                .map(point -> new Point(point.at() * faster + years, point.value() * times + by))
                .toList();
    }

    static List<Point> mirrored(List<Point> points) {
        return moved(points, 0, 1, 0, -1);
    }
}
