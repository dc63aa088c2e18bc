package org.collectiveimpact.reports;

/**
 * A picture as SVG, with what it shows in words.
 *
 * @param title what it is, in a few words
 * @param description what it shows, with the numbers, for those who do not see it
 * @param svg the picture, which stands by itself as a file and also inside a page; it asks for nothing outside, follows
 *     the light or dark scheme of the reader, prints as light, and holds title and description
 */
public record Picture(String title, String description, String svg) {

    /** Returns the title. */
    @Override
    public String toString() {
        return title;
    }
}
