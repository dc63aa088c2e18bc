package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** A practice of two parts, each of which is half of it. */
final class Halves {

    private Halves() {}

    /**
     * One of the parts.
     *
     * @param path where it is recorded
     * @param name what people call it, with its article
     * @param there whether it is there; empty where the data cannot say
     */
    record Half(String path, String name, Optional<Boolean> there) {}

    /** Returns the score of two parts that may be there, be missing or be open. */
    static Score score(Optional<Boolean> one, Optional<Boolean> other) {
        return Score.between(
                half(one.orElse(false)) + half(other.orElse(false)), half(one.orElse(true)) + half(other.orElse(true)));
    }

    private static double half(boolean there) {
        return there ? Score.HALF.low() : 0;
    }

    static Reading reading(Half one, Half other) {
        List<Half> both = List.of(one, other);
        return Reading.of(score(one.there, other.there), words(one, other)).toBuilder()
                .shortfalls(new TreeSet<>(of(both, Told.NO, Half::path)))
                .untold(new TreeSet<>(of(both, Optional.empty(), Half::path)))
                .build();
    }

    private static List<String> of(List<Half> halves, Optional<Boolean> there, Function<Half, String> text) {
        return Those.map(Those.of(halves, half -> half.there.equals(there)), text);
    }

    private static String words(Half one, Half other) {
        if (!one.there.equals(other.there)) {
            List<Half> both = List.of(one, other);
            List<String> words = new ArrayList<>(of(both, Told.YES, Half::name));
            words.addAll(of(both, Told.NO, half -> "missing: " + half.name));
            words.addAll(of(both, Optional.empty(), half -> "not recorded: " + half.name));
            return String.join("; ", words);
        }
        return one.there
                .map(there -> there ? one.name + " and " + other.name : neither(one, other))
                .orElseGet(() -> neither(one, other) + " recorded");
    }

    private static String neither(Half one, Half other) {
        return "neither " + one.name + " nor " + other.name;
    }
}
