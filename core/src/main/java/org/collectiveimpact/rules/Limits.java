package org.collectiveimpact.rules;

import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.immutables.value.Value;

/**
 * Where "partly" begins and where "yes" begins, and any other number a measure needs.
 *
 * <p>They stand in the criterion's row, never in the code, so that a rule set can change them.
 */
@Value.Immutable
public sealed interface Limits extends WithLimits permits ImmutableLimits {

    /** What stands in place of a source where nobody published the number. */
    String ENGINE_DEFAULT = "engine default";

    /** What stands before the rule set that changed numbers, behind where they came from. */
    String CHANGED = "changed by ";

    /** What stands behind the key of a source of which the numbers were not read again. */
    String UNVERIFIED = "(unverified)";

    /** Limits without any number, for what no number decides. */
    Limits NONE = builder().build();

    /** Where "yes" begins; absent if no number decides. */
    Optional<Bound> yes();

    /** Where "partly" begins; absent if there is nothing between yes and no. */
    Optional<Bound> partly();

    /** What is counted, such as "share" or "months"; empty if nothing is. */
    @Value.Default
    default String unit() {
        return "";
    }

    /** Other numbers by name, such as {@code months} for how old something may be. */
    Map<String, Integer> numbers();

    /**
     * Returns where the numbers come from: keys of sources, {@link #ENGINE_DEFAULT} where nobody published one, or
     * both. A key of which the numbers were not read again is followed by {@link #UNVERIFIED}; a rule set that changed a
     * number follows {@link #CHANGED}.
     *
     * <p>Empty if there are no numbers.
     */
    @Value.Default
    default String origin() {
        return "";
    }

    /** Whether any of the numbers is one that nobody published. */
    default boolean isEngineDefault() {
        return origin().contains(ENGINE_DEFAULT);
    }

    /** Whether there are numbers and all of them are published ones, be they {@link #isUnverified() verified or not}. */
    default boolean isPublished() {
        return !origin().isEmpty() && !isEngineDefault() && !origin().contains(CHANGED);
    }

    /** Whether any of the numbers is a published one that was not read again. */
    default boolean isUnverified() {
        return origin().contains(UNVERIFIED);
    }

    /** Returns the answer that a counted quantity comes to. */
    default Answer answer(double counted) {
        if (yes().filter(bound -> bound.holds(counted)).isPresent()) {
            return Answer.YES;
        }
        return partly().filter(bound -> bound.holds(counted)).isPresent() ? Answer.PARTLY : Answer.NO;
    }

    /** Returns the answer that a count comes to. */
    default Answer answer(long counted) {
        return answer((double) counted);
    }

    /** Returns the score of a quantity of which only the least and the most it can be are known. */
    default Score between(double least, double most) {
        Score one = Score.of(answer(least));
        Score other = Score.of(answer(most));
        return Score.between(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
    }

    /** Returns the score of a count of which only the least and the most it can be are known. */
    default Score between(long least, long most) {
        return between((double) least, (double) most);
    }

    /**
     * Returns one of the other numbers.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    default int number(String name) {
        Integer number = numbers().get(name);
        if (number == null) {
            throw new IllegalArgumentException(
                    "limit: '" + name + "' (expected: one of " + numbers().keySet() + ")");
        }
        return number;
    }

    /**
     * Returns a text with {@code {yes}}, {@code {partly}}, {@code {yes%}} or a number's name replaced by its number.
     */
    default String fill(String text) {
        String filled = text;
        if (yes().isPresent()) {
            filled = Placeholder.fill(filled, "yes", yes().get().limit());
        }
        if (partly().isPresent()) {
            filled = Placeholder.fill(filled, "partly", partly().get().limit());
        }
        for (Map.Entry<String, Integer> each : numbers().entrySet()) {
            filled = Placeholder.fill(filled, each.getKey(), each.getValue());
        }
        return filled;
    }

    /** Returns the first name in braces in a text that stands for none of these numbers, with its braces, if any. */
    default Optional<String> unfilled(String text) {
        return Placeholder.first(fill(text));
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Limits}. */
    final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
