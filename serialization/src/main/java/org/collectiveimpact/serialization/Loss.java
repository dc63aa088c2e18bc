package org.collectiveimpact.serialization;

/**
 * Something that a format could not carry, and that is therefore missing from what was written.
 *
 * @param place where it is in the value that was to be written, such as {@code indicators[teen-births].targets[0]}
 * @param what what got lost, and what stands in its place if anything does
 */
public record Loss(String place, String what) {

    /** Returns the loss on one line, such as {@code indicators[teen-births].targets[0]: the group hispanic}. */
    @Override
    public String toString() {
        return place + ": " + what;
    }
}
