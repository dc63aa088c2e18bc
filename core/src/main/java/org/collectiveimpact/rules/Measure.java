package org.collectiveimpact.rules;

import java.util.Objects;
import java.util.function.BiFunction;
import org.collectiveimpact.framework.Choice;

/**
 * Reads the answer to a criterion off an initiative's own data.
 *
 * <p>A measure is pure: it never throws for poor practice, never changes anything and never asks the clock. Where the
 * data cannot say, it answers unknown, never no.
 */
public final class Measure {

    private final String name;
    private final BiFunction<Criterion, Facts, Reading> reader;

    private Measure(String name, BiFunction<Criterion, Facts, Reading> reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * Returns a measure.
     *
     * @param name what rule sets call it by; for a measure of the library the id of its criterion
     * @param reader reads the answer, with the limits of the criterion it is given; if it throws or returns null, {@link
     *     #read} says of which criterion
     */
    public static Measure of(String name, BiFunction<Criterion, Facts, Reading> reader) {
        return new Measure(Objects.requireNonNull(name, "name"), Objects.requireNonNull(reader, "reader"));
    }

    /**
     * Returns a measure of the library.
     *
     * @param name the id of its criterion in the standard rule set
     * @throws IllegalArgumentException if there is none of that name; the message suggests the nearest
     */
    public static Measure of(String name) {
        Measure measure = Measures.BY_CRITERION.get(name);
        if (measure == null) {
            String meant = Choice.nearest(name, Measures.BY_CRITERION.keySet())
                    .map(nearest -> "; did you mean '" + nearest + "'?")
                    .orElse("");
            throw new IllegalArgumentException(
                    "measure: '" + name + "' (expected: the id of a structural criterion" + meant + ")");
        }
        return measure;
    }

    /** Returns what rule sets call it by. */
    public String name() {
        return name;
    }

    /**
     * Reads the answer.
     *
     * @throws IllegalStateException if a measure of one's own fails, with what it threw as the cause, or returns null; the
     *     message names the measure and the criterion
     */
    public Reading read(Criterion criterion, Facts facts) {
        Reading reading;
        try {
            reading = reader.apply(criterion, facts);
        } catch (RuntimeException e) {
            throw new IllegalStateException(of(criterion) + " fails (expected: a reading): " + e, e);
        }
        if (reading == null) {
            throw new IllegalStateException(
                    of(criterion) + " answers null (expected: a reading, which may be unknown)");
        }
        return reading;
    }

    private String of(Criterion criterion) {
        return "measure: '" + name + "' of criterion " + criterion.id();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
