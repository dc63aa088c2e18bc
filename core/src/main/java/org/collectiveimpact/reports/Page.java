package org.collectiveimpact.reports;

import java.util.List;

/** Something to write a report on, in one format. Every text given to it is plain, not markup. */
public interface Page {

    /**
     * Writes a heading.
     *
     * @param level 1 for the title of the report, 2 for its parts, 3 for theirs
     * @throws IllegalArgumentException if it is another
     */
    void heading(int level, String text);

    /** Writes a paragraph. */
    void paragraph(String text);

    /** Writes a list without order. */
    void bullets(List<String> items);

    /**
     * Writes a table; the first cell of a row names what it is about.
     *
     * @throws IllegalArgumentException if the header is empty or a row has more or fewer cells than it
     */
    void table(List<String> header, List<List<String>> rows);

    /** Writes scores as bands from low to high on one scale. */
    void bands(List<Band> bands);

    /** Writes numbered entries, each with its details. */
    void entries(List<Entry> entries);

    /** Writes details without a number, one below the other. */
    void details(List<Entry.Detail> details);

    /** Writes what words of the report stand for; a page that can links the words to it. */
    void terms(List<Term> terms);

    /** Shows a picture, or says what it shows. */
    void picture(Picture picture);
}
