package org.collectiveimpact.model;

/**
 * A part of an initiative that others can point to.
 *
 * @param <I> the type of its id
 */
public interface Element<I extends Id> {

    /** The id, unique among the elements of this kind. */
    I id();

    /** What people call it. */
    String name();
}
