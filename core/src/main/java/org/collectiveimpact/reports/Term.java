package org.collectiveimpact.reports;

/**
 * What a word of a report stands for.
 *
 * @param word as it stands in the report, such as "[S000]" or "sm-baseline"
 * @param text what it stands for
 */
public record Term(String word, String text) {}
