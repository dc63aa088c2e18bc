package org.collectiveimpact.reports;

import java.util.List;

/**
 * What a word of a report stands for.
 *
 * @param word as it stands in the report, such as "[S000]" or "sm-baseline"
 * @param lines what it stands for, at least one line
 */
public record Term(String word, List<String> lines) {

    /** Keeps a copy of the lines. */
    public Term {
        lines = List.copyOf(lines);
    }
}
