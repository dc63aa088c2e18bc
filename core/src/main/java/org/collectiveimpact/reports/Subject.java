package org.collectiveimpact.reports;

import java.util.List;
import org.collectiveimpact.reports.svg.Sheet;

/** What a picture is of. */
interface Subject {

    /** Returns what it is, in a few words. */
    String title();

    /** Draws it below its title, and returns what was drawn in sentences. */
    List<String> draw(Sheet sheet);
}
