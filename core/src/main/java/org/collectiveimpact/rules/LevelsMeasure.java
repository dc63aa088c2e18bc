package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether all levels of the structure are in place, and joined by people who belong to several of them. */
final class LevelsMeasure {

    private final Set<Tier> there = EnumSet.noneOf(Tier.class);
    private final Set<Tier> missing = EnumSet.noneOf(Tier.class);
    private final Set<Tier> open = EnumSet.noneOf(Tier.class);

    /** Those in place that are not joined with the others, which matters only once all are in place. */
    private final Set<Tier> apart;

    private final Set<Tier> perhapsApart;

    private LevelsMeasure(Facts facts) {
        for (Tier tier : Tier.values()) {
            tier.isThere(facts)
                    .map(isThere -> isThere ? there : missing)
                    .orElse(open)
                    .add(tier);
        }
        TierBonds bonds = new TierBonds(open, facts);
        Set<Tier> perhapsJoined = bonds.perhapsJoined();
        Set<Tier> joined = bonds.joined();
        boolean isWhole = missing.isEmpty() && open.isEmpty();
        this.apart = tiers(tier -> isWhole && !perhapsJoined.contains(tier));
        this.perhapsApart = tiers(tier -> isWhole && perhapsJoined.contains(tier) && !joined.contains(tier));
    }

    static Reading read(Criterion criterion, Facts facts) {
        return new LevelsMeasure(facts).read(criterion.limits().number("missing"));
    }

    private static Set<Tier> tiers(Predicate<Tier> test) {
        Set<Tier> tiers = EnumSet.allOf(Tier.class);
        tiers.removeIf(test.negate());
        return tiers;
    }

    private Reading read(int mayMiss) {
        boolean isPerhapsApart = !apart.isEmpty() || !perhapsApart.isEmpty();
        return Reading.of(
                        Score.between(
                                score(missing.size() + open.size(), isPerhapsApart, mayMiss),
                                score(missing.size(), !apart.isEmpty(), mayMiss)),
                        words())
                .toBuilder()
                .shortfalls(paths(missing, apart))
                .untold(paths(open, perhapsApart))
                .build();
    }

    private static double score(int missing, boolean isApart, int mayMiss) {
        if (missing == 0 && !isApart) {
            return Score.FULL.low();
        }
        return missing <= mayMiss ? Score.HALF.low() : Score.NONE.low();
    }

    private static List<String> paths(Set<Tier> some, Set<Tier> others) {
        List<Tier> all = new ArrayList<>(some);
        all.addAll(others);
        return Names.sorted(all, Tier::path);
    }

    private String words() {
        boolean isJoined = there.size() == Tier.values().length && apart.isEmpty() && perhapsApart.isEmpty();
        List<String> parts = List.of(
                after("in place: ", there) + (isJoined ? ", joined by shared members" : ""),
                after("missing: ", missing),
                after("not recorded: ", open),
                after("not joined with the others: ", apart),
                after("perhaps not joined with the others: ", perhapsApart));
        return String.join("; ", Those.of(parts, part -> !part.isEmpty()));
    }

    private static String after(String words, Set<Tier> tiers) {
        return tiers.isEmpty() ? "" : words + String.join(", ", Those.map(tiers, Tier::words));
    }
}
