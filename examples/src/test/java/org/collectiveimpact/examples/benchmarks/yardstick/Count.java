package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.collectiveimpact.model.Element;

/** Counts what meets a practice, and keeps the places of what does not. */
final class Count {

    private static final int LISTED = 5;

    private record Place(Truth counts, Truth test, String path, String name) {}

    private final String list;
    private final List<Place> places = new ArrayList<>();
    private int sure;
    private int met;
    private int open;
    private int unsure;
    private int mayPass;
    private int mayFail;
    private double bestLow;
    private double bestHigh;

    Count(String list) {
        this.list = list;
    }

    void add(Element<?> element, Truth test) {
        add(element, Truth.YES, test);
    }

    /** Adds an element of which it may not be known whether it is one of those asked about. */
    void add(Element<?> element, Truth counts, Truth test) {
        if (register(counts, test)) {
            places.add(new Place(counts, test, path(list, element), Data.name(element)));
        }
    }

    void add(String key, String name, Truth counts, Truth test) {
        addAt(list + "[" + key + "]", name, counts, test);
    }

    /** Adds something that does not stand in the list. */
    void addAt(String path, String name, Truth counts, Truth test) {
        if (register(counts, test)) {
            places.add(new Place(counts, test, path, name));
        }
    }

    /** Adds one of several of which the best counts. */
    void best(String key, String name, double low, double high) {
        bestLow = Math.max(bestLow, low);
        bestHigh = Math.max(bestHigh, high);
        add(key, name, Truth.YES, low == high ? Truth.of(low == 1) : Truth.OPEN);
    }

    void best(Element<?> element, double low, double high) {
        best(element.id().value(), Data.name(element), low, high);
    }

    /** Adds one of which it may not be known whether it is one of those asked about. */
    void best(Element<?> element, Truth counts, double low, double high) {
        best(element.id().value(), Data.name(element), counts, low, high);
    }

    void best(String key, String name, Truth counts, double low, double high) {
        if (counts == Truth.YES) {
            best(key, name, low, high);
        } else if (counts == Truth.OPEN) {
            bestHigh = Math.max(bestHigh, high);
            add(key, name, counts, Truth.OPEN);
        }
    }

    /** Returns whether the place has to be remembered. */
    private boolean register(Truth counts, Truth test) {
        if (counts == Truth.NO) {
            return false;
        }
        if (counts == Truth.YES) {
            sure++;
            met += test.surely() ? 1 : 0;
            open += test == Truth.OPEN ? 1 : 0;
            return !test.surely();
        }
        unsure++;
        mayPass += test.possibly() ? 1 : 0;
        mayFail += test.surely() ? 0 : 1;
        return true;
    }

    int size() {
        return sure + unsure;
    }

    int met() {
        return met;
    }

    Outcome share(Scale scale, String practice) {
        return share(scale, practice, Outcome.unknown("none of " + practice));
    }

    /** Returns the share of those that count; the given outcome if there are none. */
    Outcome share(Scale scale, String practice, Outcome none) {
        if (size() == 0) {
            return none;
        }
        if (sure == 0) {
            double low = scale.applyAsDouble(mayFail > 0 ? 0 : 1);
            double high = scale.applyAsDouble(mayPass > 0 ? 1 : 0);
            return outcome(Math.min(none.low(), low), Math.max(none.high(), high), practice);
        }
        return outcome(
                scale.applyAsDouble((double) met / (sure + mayFail)),
                scale.applyAsDouble((double) (met + open + mayPass) / (sure + mayPass)),
                practice);
    }

    /** Returns the number that meets the practice; what remains no longer matters once there are enough. */
    Outcome number(Scale scale, String practice) {
        return enough(scale.applyAsDouble(met), scale.applyAsDouble(met + open), practice);
    }

    Outcome best(String practice) {
        if (bestLow == bestHigh) {
            places.removeIf(place -> place.counts() == Truth.OPEN);
        }
        return enough(bestLow, bestHigh, practice);
    }

    Outcome enough(double low, double high, String practice) {
        return low == 1 ? Outcome.between(low, high, counted(met, practice)) : outcome(low, high, practice);
    }

    /** Whether the practice is asked of nothing for certain. */
    boolean isUnsure() {
        return sure == 0;
    }

    /** Returns an outcome with bounds found otherwise and the places that were counted. */
    Outcome outcome(double low, double high, String practice) {
        boolean settled = sure == 0 && low == high;
        boolean enough = sure > 0 && low == 1;
        List<String> shortfalls = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<String> notRecorded = new ArrayList<>();
        List<String> perhaps = new ArrayList<>();
        int all = met;
        for (Place place : places) {
            boolean isUnsure = place.counts() == Truth.OPEN && !settled;
            if (isUnsure && enough) {
                continue;
            }
            Truth truth = isUnsure ? Truth.OPEN : place.test();
            if (truth == Truth.NO) {
                shortfalls.add(place.path());
                without.add(place.name());
            } else if (truth == Truth.OPEN) {
                untold.add(place.path());
                (isUnsure ? perhaps : notRecorded).add(place.name());
            } else {
                all++;
            }
        }
        String words = all + " of " + (settled ? size() : sure) + " " + practice
                + names("; without: ", without)
                + names("; not recorded: ", notRecorded)
                + names("; perhaps: ", perhaps);
        return Outcome.between(low, high, words).withPaths(shortfalls, untold);
    }

    private String counted(int number, String practice) {
        return number + " of " + sure + " " + practice;
    }

    static String names(String words, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        Collections.sort(names);
        int listed = Math.min(LISTED, names.size());
        String some = words + String.join(", ", names.subList(0, listed));
        return listed == names.size() ? some : some + " and " + (names.size() - listed) + " more";
    }

    static String path(String list, Element<?> element) {
        return list + "[" + element.id() + "]";
    }
}
