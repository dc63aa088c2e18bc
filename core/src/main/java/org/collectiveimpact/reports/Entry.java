package org.collectiveimpact.reports;

import java.util.List;

/**
 * A numbered entry of a report.
 *
 * @param title what it is about
 * @param details what there is to say of it, in order
 */
public record Entry(String title, List<Detail> details) {

    /** Keeps a copy of the details. */
    public Entry {
        details = List.copyOf(details);
    }

    /**
     * One thing to say of an entry.
     *
     * @param label what it tells, in a word, such as "why"
     * @param text what it tells
     */
    public record Detail(String label, String text) {}
}
