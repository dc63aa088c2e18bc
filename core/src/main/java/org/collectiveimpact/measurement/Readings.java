package org.collectiveimpact.measurement;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One result for every way to read figures that contradict each other.
 *
 * @param <T> the kind of result, such as {@link Trend}
 */
public final class Readings<T> {

    private final List<T> each;
    private final Optional<String> why;
    private final Function<Readings<T>, String> words;

    private Readings(List<T> each, Optional<String> why, Function<Readings<T>, String> words) {
        this.each = each;
        this.why = why;
        this.words = words;
    }

    static <T> Readings<T> of(List<T> each, Function<Readings<T>, String> words) {
        return new Readings<>(List.copyOf(each), Optional.empty(), words);
    }

    static <T> Readings<T> none(String why) {
        return new Readings<>(List.of(), Optional.of(why), none -> why);
    }

    /** Returns the results: one where no figures contradict each other, none for the reason in {@link #why()}. */
    public List<T> each() {
        return each;
    }

    /** Returns why there is no result, in words; empty where there is one. */
    public Optional<String> why() {
        return why;
    }

    /**
     * Returns the answers to a question that the figures allow, such as {@code answers(Trend::verdict)}: one where all
     * ways to read them agree.
     *
     * @return each answer once, in their order
     */
    public <V extends Comparable<? super V>> List<V> answers(Function<? super T, ? extends V> question) {
        TreeSet<V> answers = new TreeSet<>();
        each.forEach(result -> answers.add(question.apply(result)));
        return List.copyOf(answers);
    }

    /**
     * Returns the lowest to the highest of some numbers, such as {@code range(Trend::perYear)}.
     *
     * @return empty if no result has such a number; those that have none do not count
     */
    public Optional<Interval> range(Function<? super T, OptionalDouble> number) {
        List<Double> numbers = each.stream()
                .map(number)
                .flatMap(result -> result.stream().boxed())
                .sorted()
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(numbers.get(0), Collections.max(numbers)));
    }

    /** Returns the number of ways to read the figures, as it follows the number of points; nothing if there is one. */
    String ways() {
        return each.size() == 1 ? "" : "; " + each.size() + " ways to read figures that contradict each other";
    }

    /** Returns the answers that the figures allow in words, with the reason for those that have one, if it is one. */
    <V extends Comparable<? super V>> String call(
            Function<? super T, ? extends V> verdict,
            Function<? super V, String> word,
            Function<? super T, Optional<String>> reason) {
        List<String> verdicts = answers(verdict).stream().map(word).toList();
        return String.join(" or ", verdicts)
                + reason(reason).map(text -> ", " + text).orElse("");
    }

    /** Returns the one reason that there is; empty if there are none or several. */
    Optional<String> reason(Function<? super T, Optional<String>> reason) {
        List<String> reasons =
                each.stream().map(reason).flatMap(Optional::stream).distinct().toList();
        return reasons.size() == 1 ? Optional.of(reasons.get(0)) : Optional.empty();
    }

    /** Returns what the figures allow in words, with the method and the points it stands on. */
    @Override
    public String toString() {
        return why.map(reason -> "no call, " + reason).orElseGet(() -> words.apply(this));
    }
}
