package org.collectiveimpact.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the sets of works of the least effort that pass the gates.
 *
 * <p>Without prerequisites the conditions are apart, and each is settled by itself. That is never dearer than the truth.
 * Where the set that comes of it has a work without its prerequisite, the search parts in two: the prerequisite is done
 * with all it needs, or it is left with all that needs it. It leaves a branch as soon as that costs no less than what was
 * found.
 */
final class RouteSearch {

    private final Works works;
    private final int limit;
    private int visited;

    /** What has to be in a set and what must not. */
    private record Bounds(BitSet in, BitSet out) {}

    private record Solved(Bounds bounds, BitSet set) {}

    /** Prepares a search that gives up after so many branches. */
    RouteSearch(Works works, int limit) {
        this.works = works;
        this.limit = limit;
    }

    /** Returns a set of the least effort; if the search was given up, one of which nothing can be spared. */
    BitSet cheapest() {
        BitSet set = search(all(), Integer.MAX_VALUE).orElseThrow();
        return isGivenUp() ? spared(set) : set;
    }

    /** Whether the last search was given up. */
    boolean isGivenUp() {
        return visited > limit;
    }

    /** Returns so many other sets, at most, of the same effort as one of the least. */
    List<BitSet> others(BitSet first, int most) {
        visited = 0;
        List<BitSet> found = new ArrayList<>();
        Deque<Solved> open = new ArrayDeque<>(List.of(new Solved(all(), first)));
        while (!open.isEmpty()) {
            for (Bounds part : parts(open.remove())) {
                if (found.size() == most) {
                    return found;
                }
                search(part, works.effort(first) + 1).ifPresent(set -> {
                    found.add(set);
                    open.add(new Solved(part, set));
                });
            }
        }
        return found;
    }

    private Bounds all() {
        return new Bounds(works.closed(works.critical()), new BitSet());
    }

    /** Leaves out, with all that hangs on it, whatever the gates pass without. */
    private BitSet spared(BitSet set) {
        BitSet kept = set;
        for (int work : set.stream().toArray()) {
            BitSet without = Works.copy(kept);
            without.andNot(works.holds(work));
            kept = works.pass(without) ? without : kept;
        }
        return kept;
    }

    /** Parts what is left of the bounds beside the set that was found, so that no set is in two parts. */
    private List<Bounds> parts(Solved solved) {
        List<Bounds> parts = new ArrayList<>();
        BitSet in = Works.copy(solved.bounds().in());
        BitSet free = Works.copy(solved.set());
        free.andNot(in);
        for (int work : free.stream().toArray()) {
            if (in.get(work)) {
                continue;
            }
            BitSet out = Works.copy(solved.bounds().out());
            out.or(works.holds(work));
            if (!out.intersects(in)) {
                parts.add(new Bounds(Works.copy(in), out));
            }
            in.or(works.needs(work));
        }
        return parts;
    }

    /** Returns the set of least effort within bounds, if that is below a ceiling. */
    private Optional<BitSet> search(Bounds bounds, int ceiling) {
        if (++visited > limit) {
            return Optional.empty();
        }
        BitSet set = Works.copy(bounds.in());
        for (FloorChain chain : works.chains()) {
            Optional<BitSet> part = chain.cheapest(bounds.in(), bounds.out());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            set.or(part.get());
        }
        if (works.effort(set) >= ceiling) {
            return Optional.empty();
        }
        BitSet missing = works.closed(set);
        missing.andNot(set);
        if (missing.isEmpty()) {
            return Optional.of(set);
        }
        return parted(bounds, missing.nextSetBit(0), ceiling, set);
    }

    private Optional<BitSet> parted(Bounds bounds, int prerequisite, int ceiling, BitSet relaxed) {
        Optional<BitSet> best = Optional.of(works.closed(relaxed))
                .filter(set -> !set.intersects(bounds.out()) && works.effort(set) < ceiling);
        if (!works.needs(prerequisite).intersects(bounds.out())) {
            BitSet in = Works.copy(bounds.in());
            in.or(works.needs(prerequisite));
            best = better(best, new Bounds(in, bounds.out()), ceiling);
        }
        if (!works.holds(prerequisite).intersects(bounds.in())) {
            BitSet out = Works.copy(bounds.out());
            out.or(works.holds(prerequisite));
            best = better(best, new Bounds(bounds.in(), out), ceiling);
        }
        return best;
    }

    private Optional<BitSet> better(Optional<BitSet> best, Bounds bounds, int ceiling) {
        Optional<BitSet> other = search(bounds, best.map(works::effort).orElse(ceiling));
        return other.isPresent() ? other : best;
    }
}
